package org.debrief.identifiers;

import java.util.List;
import java.util.regex.Pattern;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Type.EMAIL;

final class EmailRule implements Rule {

    private static final String LOCAL = "[\\p{L}\\p{N}._%+'-]";
    private static final Pattern ADDRESS = Pattern.compile("(?<!" + LOCAL + ")" + LOCAL
            + "{1,64}+@(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}(?:xn--[A-Za-z0-9-]{2,59}+|\\p{L}{2,24}+)");

    private static final Advice ADVICE = new Advice(
            "email",
            EMAIL,
            HIGH,
            "E-mail address",
            "[an e-mail address]",
            "An e-mail address usually holds a name and a place of work.");

    @Override
    public List<Match> find(Passage passage) {
        return passage.results(ADDRESS)
                .map(result -> ADVICE.at(result.start(), result.end()))
                .toList();
    }
}
