package org.debrief.content;

import java.util.List;
import java.util.Set;

/** A text with a limit in words, and aids that describe it without judging it. */
public record Write(String prompt, int limit, Set<String> aids, List<String> jargon) implements Activity {

    public static final String TEXT = "text";

    @Override
    public String kind() {
        return "write";
    }

    @Override
    public List<String> fields() {
        return List.of(TEXT);
    }

    @Override
    public List<Refusal> particulars(Answer answer) {
        int words = Words.count(answer.text(TEXT));
        if (words == 0) {
            return List.of(new Refusal(TEXT, "Write it first. Nothing is revealed before it."));
        }
        if (words > limit) {
            return List.of(new Refusal(
                    TEXT,
                    "That is %d words; there is room for %d. Take out %d.".formatted(words, limit, words - limit)));
        }
        return List.of();
    }

    @Override
    public List<Said> said(Answer answer) {
        return answer.field(TEXT).map(words -> Said.typed(TEXT, prompt, words)).stream()
                .toList();
    }

    @Override
    public int wordsRead() {
        return Words.count(prompt);
    }

    @Override
    public int wordsTyped() {
        return limit;
    }
}
