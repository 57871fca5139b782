package org.debrief.statistics;

import java.util.List;

/**
 * The rules in force on a chart, named on it. The sets share words and differ in meaning, so they are never merged: a
 * chart is read by one of them.
 */
public sealed interface RuleSet {

    /** As boards see it: a shift of seven, and points beyond a limit count as near it. */
    MakingDataCount DEFAULT = new MakingDataCount(7, true);

    String label();

    /** In order of priority: when several flag one point, the first names it. */
    List<Rule> rules();

    /**
     * The four rules of NHS England's Making Data Count, in the priority of NHSRplotthedots.
     *
     * @param shiftLength 6 or 7; the NHS England tool offers both
     * @param beyondLimitsCount see {@link TwoNearLimit}
     */
    record MakingDataCount(int shiftLength, boolean beyondLimitsCount) implements RuleSet {

        public MakingDataCount {
            Require.between(shiftLength, 6, 7, "The length of a shift in Making Data Count");
        }

        @Override
        public String label() {
            return "Making Data Count";
        }

        @Override
        public List<Rule> rules() {
            return List.of(
                    new OutsideLimits(), new Trend(), new TwoNearLimit(beyondLimitsCount), new Shift(shiftLength));
        }
    }

    /** The four zone rules of the Western Electric handbook, in its order. */
    record WesternElectric() implements RuleSet {

        @Override
        public String label() {
            return "Western Electric";
        }

        @Override
        public List<Rule> rules() {
            return List.of(new OutsideLimits(), ZoneRule.TWO_OF_THREE, ZoneRule.FOUR_OF_FIVE, new Shift(8));
        }
    }
}
