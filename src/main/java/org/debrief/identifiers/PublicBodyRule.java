package org.debrief.identifiers;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.PUBLIC_BODY;

/** Local councils and members of parliament, who place a story on the map. */
final class PublicBodyRule implements Rule {

    private static final String PLACE = Words.CAPITALISED + "(?:\\s(?:and\\s)?" + Words.CAPITALISED + "){0,3}";
    private static final Pattern COUNCIL = Words.exact("(" + PLACE + ")\\s(?:Council|council)");
    private static final Pattern MEMBER = Words.exact("(?:MP|MSP|MS|MLA|Member of Parliament) for (?:the )?" + PLACE
            + "|" + Words.CAPITALISED + "\\s" + Words.CAPITALISED + "\\s(?:MP|MSP|MLA)");
    private static final Set<String> PROFESSIONAL = Words.set(
            """
            Medical Nursing Midwifery Dental Pharmaceutical Optical Professions Research Patient Patients Student
            Senate Faculty Privy Security British Arts Governors Academy Quality Safety Clinical Trust Staff
            """);

    private static final Advice LOCAL_COUNCIL = new Advice(
            "council",
            PUBLIC_BODY,
            LOW,
            "Local council",
            "[the local council]",
            "A council's name tells where this happened.");
    private static final Advice MEMBER_OF_PARLIAMENT = LOCAL_COUNCIL
            .as("member-of-parliament", LOW)
            .labelled("Member of parliament")
            .suggesting("[the local MP]")
            .explained("A member of parliament, named or with the constituency, tells where this happened.");

    @Override
    public List<Match> find(Passage passage) {
        Stream<Match> councils = passage.results(COUNCIL)
                .filter(result -> isPlace(result.group(1)))
                .map(result -> LOCAL_COUNCIL.at(result.start(), result.end()));
        Stream<Match> members =
                passage.results(MEMBER).map(result -> MEMBER_OF_PARLIAMENT.at(result.start(), result.end()));
        return Stream.concat(councils, members).toList();
    }

    private static boolean isPlace(String words) {
        List<String> all = List.of(words.split("\\s"));
        return all.stream().noneMatch(PROFESSIONAL::contains)
                && all.stream()
                        .anyMatch(word -> !OrganisationWords.generic(word) && Character.isUpperCase(word.charAt(0)));
    }
}
