package org.debrief.content;

import org.debrief.identifiers.IdentifierCheck;
import org.debrief.identifiers.Severity;

/** Cases are held to the rules that reflections are held to; only what a person could act on is refused. */
public final class IdentifiersInContent {

    public static final RealLookingIdentifiers CHECK = text -> IdentifierCheck.check(text).stream()
            .filter(finding -> finding.severity() == Severity.HIGH)
            .map(finding -> new RealLookingIdentifiers.Found(finding.start(), finding.end(), finding.explanation()))
            .toList();

    private IdentifiersInContent() {}
}
