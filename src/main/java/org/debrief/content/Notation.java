package org.debrief.content;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns {@code [[term|words]]} and {@code [@source]} into Markdown links within the page, keeping every line where it was. */
final class Notation {

    static final String TERM = "term:";
    static final String SOURCE = "source:";

    record Marked(String markdown, Set<GlossaryTerm> terms, Set<Source> sources) {}

    private static final Pattern WRITTEN = Pattern.compile(
            "\\[\\[(?<term>[^\\[\\]|]*)(?:\\|(?<words>[^\\[\\]]*))?\\]\\]|\\[@(?<source>[^\\[\\]]*)\\]");

    private final String file;
    private final int firstLine;
    private final Shared shared;
    private final Problems problems;
    private final Set<GlossaryTerm> terms = new LinkedHashSet<>();
    private final Set<Source> sources = new LinkedHashSet<>();

    Notation(String file, int firstLine, Shared shared, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.shared = shared;
        this.problems = problems;
    }

    Marked links(String text) {
        var matcher = WRITTEN.matcher(text);
        var markdown = new StringBuilder();
        while (matcher.find()) {
            var line = firstLine + breaks(text.substring(0, matcher.start()));
            matcher.appendReplacement(markdown, "");
            markdown.append(matcher.group("source") == null ? term(matcher, line) : source(matcher, line));
        }
        matcher.appendTail(markdown);
        return new Marked(markdown.toString(), terms, sources);
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private String term(MatchResult match, int line) {
        var key = match.group(1).strip();
        Optional<GlossaryTerm> term = shared.glossary().find(key, file, line, problems);
        var words = match.group(2) == null ? term.map(GlossaryTerm::term).orElse(key) : match.group(2);
        term.ifPresent(terms::add);
        return term.isPresent() ? link(words, TERM + key) : words;
    }

    private String source(MatchResult match, int line) {
        var key = match.group(3).strip();
        Optional<Source> source = shared.sources().find(key, file, line, problems);
        source.ifPresent(sources::add);
        return source.map(found -> link(found.shortly(), SOURCE + key)).orElse("");
    }

    private static String link(String words, String destination) {
        return "[%s](%s)".formatted(words, destination);
    }
}
