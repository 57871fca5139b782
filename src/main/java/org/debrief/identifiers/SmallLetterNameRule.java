package org.debrief.identifiers;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.NAME;

/** “mr smith”, typed on a phone. Less sure than capitals, so it warns less. */
final class SmallLetterNameRule implements Rule {

    private static final Pattern TITLED = Pattern.compile(
            "(?=[MmDdPp]r)(?<![\\p{L}\\p{N}_])(?<!(?<!\\p{L})(?:the|an?|our|my|your|his|her|their|this|that"
                    + "|each|every"
                    + "|another|any|one|other|which|of)\\s)(?:[Mm]rs?|[Dd]r|[Pp]rof)(?:\\.\\s?"
                    + "|\\s)(\\p{Ll}[\\p{Ll}']{2,24}+)(?![\\p{L}\\p{N}@_])");
    private static final Set<String> NOT_NAMES = Words.set(
            """
            and the for with who whom that this was were has had have will would could should may might must can did
            does said says told asked saw sees came went from into onto about because when where while but not then
            than who's there here again also called calls wrote writes felt thought looked agreed left thinks scan scans
            scanning imaging angiogram angiography venogram enterography spectroscopy arthrogram appointment letter
            rota rotas clinic screening on-call please her his their our your its per after before under over
            contract association reviews reviewed team led needs needed gave made
            """);

    private static final Advice ADVICE = new Advice(
            "name-in-small-letters",
            NAME,
            LOW,
            "Possible name",
            "[a person]",
            "A title is followed by what may be a name in small letters.");

    @Override
    public List<Match> find(Passage passage) {
        return passage.results(TITLED)
                .filter(result -> !NOT_NAMES.contains(result.group(1)))
                .map(result -> ADVICE.at(result.start(), result.end()))
                .toList();
    }
}
