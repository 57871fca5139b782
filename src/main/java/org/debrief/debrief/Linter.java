package org.debrief.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a script as a colleague might before it is sent: description before judgement, readings held lightly, questions that
 * open. It knows words, not meanings, so everything it says may be passed over.
 */
final class Linter {

    /** What the form is made for: one observation, two readings, one question. */
    static final int USUAL = 150;

    static final int MOST = 350;

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|‘[^’]*’(?!\\p{L})|\"[^\"]*\"");
    private static final Pattern JUDGING = word(
            "good|poor|excellent|great|bad|weak|strong|should|shouldn['’]t|ought|failed|fail|failure|impressive|defensive"
                    + "|appropriate|inappropriate|unfortunately|wrong|mistake|well done|rightly|wrongly|unprofessional|naive"
                    + "|clumsy|brilliant|perfect|effective|ineffective|disappointing|dismissive|aggressive");
    private static final Pattern MIND_READING = word(
            "you (?:clearly |obviously |really |just |must have )?(?:felt|feel|wanted|want|thought|believed|hoped|feared|meant"
                    + "|intended|assumed|knew|realised|were (?:trying|angry|afraid|anxious|annoyed|upset|worried|frustrated))");
    private static final Pattern TENTATIVE =
            word("one reading|another|a second reading|i wonder|i wondered|perhaps|maybe|possibly|may|might|could");
    private static final Pattern WHY_NOT =
            word("why not|why (?:did|do|have|had|were|would|could)(?: you (?:not|never)|n['’]t)");
    private static final Pattern CLOSED = Pattern.compile(
            "^(?:and |but |so )?(?:did|do|does|is|are|was|were|have|has|had|can|could|will|would|should|may|might|am)(?:n['’]t)?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Linter() {}

    static List<Note> check(Script script) {
        var notes = new ArrayList<Note>();
        for (var strand : script.strands()) {
            notes.addAll(saw(strand.field("saw"), strand.saw()));
            reading(strand.field("first"), strand.first(), "One reading is…").forEach(notes::add);
            reading(strand.field("second"), strand.second(), "I wondered whether…")
                    .forEach(notes::add);
        }
        notes.addAll(question(script.question()));
        length(script).forEach(notes::add);
        return notes;
    }

    private static List<Note> saw(String field, String text) {
        var own = QUOTED.matcher(text).replaceAll(" ");
        var notes = new ArrayList<Note>();
        met(JUDGING, own)
                .forEach(word -> notes.add(new Note(
                        field, "judging:" + word, "“%s” judges. What would a camera have seen?".formatted(word))));
        met(MIND_READING, own)
                .forEach(words -> notes.add(new Note(
                        field,
                        "mind:" + words,
                        "“%s” reads a mind. Say what was written; a reading is the place to wonder."
                                .formatted(words))));
        return notes;
    }

    private static Stream<Note> reading(String field, String text, String stem) {
        boolean held = TENTATIVE.matcher(firstSentence(text)).find();
        return text.isEmpty() || held
                ? Stream.empty()
                : Stream.of(new Note(
                        field, "stem", "This is said as if it were so. Begin with “%s” or the like.".formatted(stem)));
    }

    private static List<Note> question(String text) {
        var notes = new ArrayList<Note>();
        if (WHY_NOT.matcher(text).find()) {
            notes.add(new Note(
                    Script.QUESTION, "why", "“Why didn’t you…” is heard as blame. Ask what was in view at the time."));
        }
        if (sentences(text).anyMatch(sentence -> CLOSED.matcher(sentence).find() && sentence.endsWith("?"))) {
            notes.add(new Note(
                    Script.QUESTION, "closed", "This can be answered with yes or no. Begin with what or how."));
        }
        if (!text.isEmpty() && !text.contains("?")) {
            notes.add(new Note(Script.QUESTION, "none", "There is no question mark in it. What do you want to know?"));
        }
        return notes;
    }

    private static Stream<Note> length(Script script) {
        int words = script.words();
        return words <= USUAL
                ? Stream.empty()
                : Stream.of(new Note(
                        "length", "long", "That is %d words. Most debriefs say more with %d.".formatted(words, USUAL)));
    }

    private static Stream<String> met(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .distinct();
    }

    private static String firstSentence(String text) {
        return sentences(text).findFirst().orElse("");
    }

    private static Stream<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.?!…])\\s+")).map(String::strip).filter(sentence -> !sentence.isEmpty());
    }

    private static Pattern word(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
