package org.debrief.statistics;

import java.util.List;

/** A rule that tells special-cause from common-cause variation. Each rule set has its own; see {@link RuleSet}. */
public sealed interface Rule permits OutsideLimits, Trend, TwoNearLimit, Shift, ZoneRule {

    /** Short and stable, for addresses, files and style classes; unique within a rule set. */
    String code();

    String label();

    /** One sentence for a reader who has not met the rule. */
    String explanation();

    /**
     * Where the rule fires, earliest first. Overlapping stretches are separate windows: eight points on one side of the
     * mean hold two windows of seven.
     */
    List<Window> windows(List<Double> values, XmrLimits limits);
}
