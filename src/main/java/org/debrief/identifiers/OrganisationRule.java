package org.debrief.identifiers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.ORGANISATION;

/** Named Trusts, hospitals, boards and practices. “The Trust” and “a district general hospital” name nobody. */
final class OrganisationRule implements Rule {

    private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d'-]{0,30}+";
    private static final Pattern CAPITALISED_RUN =
            Pattern.compile(Words.START + "(?:St\\.?\\s)?+\\p{Lu}[\\p{L}\\p{M}\\d'-]{0,30}+"
                    + "(?:\\s(?:(?:and|of|the|for|upon|on|&)\\s){0,2}+(?:St\\.?\\s)?+" + WORD + "){0,11}+");
    private static final Pattern SMALL_HOSPITAL = Pattern.compile(Words.START
            + "(?:at|from|to|in|near|of)\\s(?:the\\s)?(" + Words.CAPITALISED
            + "(?:\\s" + Words.CAPITALISED + "){0,2}\\s(?:(?:general|royal|district|university|community)\\s){0,2}"
            + "(?:hospital|infirmary|hospice))" + Words.END);
    private static final Pattern SAINT = Pattern.compile(Words.START + "(St\\.?\\s\\p{Lu}[\\p{L}\\p{M}]{1,20}+'s)"
            + Words.END + "(?!\\s(?:[Dd]ay|[Cc]ross|[Ff]lag|[Ww]ort|[Dd]ance|[Ff]ire|[Ee]ve|Ambulance)(?!\\p{L}))");
    private static final Pattern KNOWN =
            Words.exact("NHS (?:Ayrshire (?:and|&) Arran|Borders|Dumfries (?:and|&) Galloway|Fife|Forth Valley|Grampian"
                    + "|Greater Glasgow(?: (?:and|&) Clyde)?|Highland|Lanarkshire|Lothian|Orkney|Shetland"
                    + "|Tayside|Western Isles)"
                    + "|Addenbrooke's|Guy's|Barts|UCLH|Alder Hey|Great Ormond Street|Royal Marsden|John "
                    + "Radcliffe|Papworth|Moorfields|Broadmoor");
    private static final Pattern CODE =
            Words.exact("(?i:ODS|provider|trust|site|organisation|org)(?:\\s(?i:code))[\\s:=]{0,3}(?:(?:is"
                    + "|was)\\s)?([A-Z][A-Z0-9]{2}(?:[A-Z0-9]{2})?)"
                    + "|ODS[\\s:=]{1,3}(R[A-Z0-9]{2}(?:[A-Z0-9]{2})?)");

    private static final Advice NAMED = new Advice(
            "organisation",
            ORGANISATION,
            LOW,
            "Organisation",
            "[a Trust in the region]",
            "Once the organisation is known, most posts in it have one holder.");
    private static final Advice ODS = NAMED.as("organisation-code", LOW)
            .labelled("Organisation code")
            .explained("An ODS code is the name of an organisation in another form.");

    @Override
    public List<Match> find(Passage passage) {
        return Stream.of(
                        passage.results(CAPITALISED_RUN).flatMap(result -> OrganisationName.in(result.group()).stream()
                                .map(span -> NAMED.at(result.start() + span.start(), result.start() + span.end()))),
                        passage.results(SMALL_HOSPITAL)
                                .flatMap(result -> OrganisationName.proper(result.group(1)).stream()
                                        .map(span -> NAMED.at(
                                                result.start(1) + span.start(), result.start(1) + span.end()))),
                        passage.results(SAINT).map(result -> NAMED.at(result.start(1), result.end(1))),
                        passage.results(KNOWN).map(result -> NAMED.at(result.start(), result.end())),
                        passage.results(CODE)
                                .map(result -> code(result.start(1), result.end(1), result.start(2), result.end(2))))
                .flatMap(matches -> matches)
                .toList();
    }

    private static Match code(int afterWord, int afterWordEnd, int afterOds, int afterOdsEnd) {
        return afterWord >= 0 ? ODS.at(afterWord, afterWordEnd) : ODS.at(afterOds, afterOdsEnd);
    }
}
