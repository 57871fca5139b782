package org.debrief.content;

import java.util.List;

/** Free text, before anything is offered. */
public record Notice(String prompt, int typed) implements Activity {

    public static final String TEXT = "text";

    @Override
    public String kind() {
        return "notice";
    }

    @Override
    public List<String> fields() {
        return List.of(TEXT);
    }

    @Override
    public List<Refusal> particulars(Answer answer) {
        return answer.has(TEXT)
                ? List.of()
                : List.of(new Refusal(
                        TEXT, "Write a few words first. They stay yours, and nothing is revealed before them."));
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
        return typed;
    }
}
