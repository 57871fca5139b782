package org.debrief.identifiers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text under check, folded, with what the rules ask of it more than once. */
final class Passage {

    /** A sentence without stops is read this far to either side, in characters. */
    private static final int REACH = 250;

    private final Folded folded;
    private final String text;
    private final Sentences sentences;
    private final Optional<LocalDate> today;
    private final Map<Pattern, Mentions> mentions = new HashMap<>();
    private final Map<Rule, List<Match>> matches = new HashMap<>();
    private List<WrittenDate> dates;

    private Passage(Folded folded, Optional<LocalDate> today) {
        this.folded = folded;
        this.text = folded.text();
        this.sentences = Sentences.of(text);
        this.today = today;
    }

    static Passage of(String text, Optional<LocalDate> today) {
        return new Passage(Folded.of(text), today);
    }

    String text() {
        return text;
    }

    Optional<LocalDate> today() {
        return today;
    }

    Span original(Span span) {
        return folded.original(span);
    }

    Stream<MatchResult> results(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    boolean continuesWith(Pattern pattern, int offset) {
        return pattern.matcher(text).region(offset, text.length()).lookingAt();
    }

    Mentions mentions(Pattern pattern) {
        return mentions.computeIfAbsent(
                pattern,
                p -> new Mentions(
                        results(p).map(r -> new Span(r.start(), r.end())).toList()));
    }

    Mentions mentions(Rule rule) {
        return new Mentions(matches(rule).stream().map(Match::span).toList());
    }

    /** What a rule finds, found once: rules may ask for one another's matches. */
    List<Match> matches(Rule rule) {
        List<Match> known = matches.get(rule);
        if (known == null) {
            known = rule.find(this);
            matches.put(rule, known);
        }
        return known;
    }

    List<WrittenDate> dates() {
        if (dates == null) {
            dates = Stream.concat(NumericDates.FORMS.stream(), WordedDates.FORMS.stream())
                    .flatMap(form -> form.in(this))
                    .sorted(Comparator.comparing(date -> date.span().start()))
                    .toList();
        }
        return dates;
    }

    boolean inSentenceOf(Span span, Pattern pattern) {
        return inSentenceOf(span, mentions(pattern));
    }

    boolean inSentenceOf(Span span, Mentions others) {
        Span sentence = sentences.around(span.start());
        int from = Math.max(sentence.start(), span.start() - REACH);
        int to = Math.min(sentence.end(), span.end() + REACH);
        return others.touch(from + 1, span.start()) || others.touch(span.end(), to - 1);
    }
}
