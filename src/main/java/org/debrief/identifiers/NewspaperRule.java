package org.debrief.identifiers;

import java.util.List;
import java.util.regex.Pattern;

import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.NEWSPAPER;

/** A local paper beside a quotation or a word about the press. “Echo” and “Post” mean other things in a hospital. */
final class NewspaperRule implements Rule {

    private static final Pattern TITLE =
            Words.exact("(?:[Tt]he\\s)?(" + Words.CAPITALISED + "(?:\\s" + Words.CAPITALISED
                    + ")?)\\s(?:(?:Evening|Daily|Weekly)\\s)?"
                    + "(?:Gazette|Echo|Post|Chronicle|Herald|Mercury|Argus|Advertiser|Observer|Courier"
                    + "|Evening News|Star|Mail|Times|Telegraph|Standard|Express|Guardian)");
    private static final Pattern PRESS =
            Pattern.compile("[\"«]|(?<!\\p{L})'(?=\\p{L}[^'\\n]{3,200}')|(?i:(?<!\\p{L})(?:headlines?|newspapers?"
                    + "|local papers?|front page|journalists?|reporters?|reported"
                    + "|article|the press|quoted|columnist|printed|splash)(?!\\p{L}))");

    private static final Advice ADVICE = new Advice(
            "newspaper",
            NEWSPAPER,
            LOW,
            "Newspaper",
            "[the local paper]",
            "A newspaper's title with what it said leads to the article, and the article to the names.");

    @Override
    public List<Match> find(Passage passage) {
        return passage.results(TITLE)
                .filter(result -> !OrganisationWords.generic(result.group(1).split("\\s")[0]))
                .map(result -> new Span(result.start(), result.end()))
                .filter(span -> passage.inSentenceOf(span, PRESS))
                .map(ADVICE::at)
                .toList();
    }
}
