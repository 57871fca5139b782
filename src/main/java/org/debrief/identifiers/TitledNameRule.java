package org.debrief.identifiers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Type.NAME;

/** A title and a name: “Mr J. Smith”, “Professor Dame Anna van der Berg”, “Drs Patel and Jones”. */
final class TitledNameRule implements Rule {

    /** A full stop belongs to an abbreviation; after a title written out it ends the sentence. */
    private static final String SHORT_GAP = "(?:\\.\\s{0,3}+|\\s{1,3}+)";

    private static final String LONG_GAP = "\\s[ ]{0,2}+";
    private static final String TITLE = "(?:(?i:mrs?|mx|dr|prof|revd?|cllr)" + SHORT_GAP + "|Ms" + SHORT_GAP
            + "|(?:(?i:professor|reverend|councillor|baroness)|Miss|MISS|Doctor|DOCTOR|Sir|SIR|Dame|DAME"
            + "|Lord|LORD|Lady|LADY"
            + "|Sister|SISTER|[Mm]atron|MATRON|[Nn]urse|NURSE)" + LONG_GAP + ")";
    private static final String PLURAL_TITLE = "(?:(?i:drs|profs|messrs)" + SHORT_GAP
            + "|(?:(?i:professors)|Doctors|Nurses|Sisters|Lords)" + LONG_GAP + ")";
    private static final String INITIALS = "(?:\\p{Lu}{1,3}(?:\\.\\s{0,2}+|\\s)){0,4}";
    private static final String PARTICLES =
            "(?:(?:van|von|den?|der|del|della|di|da|dos|du|le|la|el|al|bin|ibn|ben|ter|ten|af|ap"
                    + "|O|Ó|O\\u0301|Ní|Ni|St)\\.?\\s{1,2}|(?:al|el|Al|El)-|[dD]')";
    private static final String WORD = PARTICLES + "{0,3}" + Words.CAPITALISED;
    private static final String NAMES = INITIALS + WORD + "(?:[ ]{1,2}(?:\\p{Lu}\\.?[ ])?" + WORD + "){0,3}+";

    private static final Pattern ONE =
            Pattern.compile(Words.START + "(" + TITLE + "(?:(?:(?:and|&)\\s)?" + TITLE + "){0,4}+)(" + NAMES + ")");
    private static final Pattern SEVERAL = Pattern.compile(Words.START + "(" + PLURAL_TITLE + ")(" + NAMES
            + "(?:,\\s{1,2}" + NAMES + "){0,5}+(?:,?\\s{1,2}(?:and|&)\\s{1,2}" + NAMES + ")?+)");

    private static final Advice ADVICE = new Advice(
            "titled-name", NAME, HIGH, "Name", "[a person]", "A title and a name identify a patient or a colleague.");

    @Override
    public List<Match> find(Passage passage) {
        Stream<TitledName> one = passage.results(ONE).map(TitledName::of);
        Stream<TitledName> several = passage.results(SEVERAL).map(TitledName::of);
        return Stream.concat(several, one)
                .filter(name -> name.isPerson(passage))
                .map(name -> ADVICE.suggesting(name.suggestion()).at(name.span()))
                .toList();
    }
}
