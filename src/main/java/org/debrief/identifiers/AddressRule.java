package org.debrief.identifiers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.ADDRESS;

/** A number and a named street; or a named street where somebody is said to live. */
final class AddressRule implements Rule {

    private static final String STREET =
            "(?:\\p{Lu}[\\p{L}'.-]{1,25}+\\s){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Drive"
                    + "|Crescent|Cres|Court"
                    + "|Place|Terrace|Way|Gardens|Grove|Hill|Mews|Square|Row|Walk|Rise|Parade|Green)";
    private static final Pattern NUMBERED =
            Words.exact("(?:(?:Flat|Apartment|Apt)\\s\\w{1,4},?\\s)?(?<![.,/£])(?!(?:19|20)\\d\\d\\s)"
                    + "\\d{1,4}[A-Za-z]?,?\\s" + STREET);
    private static final Pattern LIVES =
            Words.exact("(?:live|lives|lived|living|resides?|moved)\\s(?:at|on|in|to)\\s(" + STREET + ")");

    private static final Advice NUMBERED_STREET = new Advice(
            "address",
            ADDRESS,
            HIGH,
            "Address",
            "[an address]",
            "A house number and a street lead to one home or one building.");
    private static final Advice NAMED_STREET = NUMBERED_STREET
            .as("street", LOW)
            .labelled("Street")
            .suggesting("[a nearby street]")
            .explained("A street where someone lives, with what else you tell, may be enough to find them.");

    @Override
    public List<Match> find(Passage passage) {
        return Stream.concat(
                        passage.results(NUMBERED).map(result -> NUMBERED_STREET.at(result.start(), result.end())),
                        passage.results(LIVES).map(result -> NAMED_STREET.at(result.start(1), result.end(1))))
                .toList();
    }
}
