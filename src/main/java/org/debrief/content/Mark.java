package org.debrief.content;

import java.util.List;

/** Clauses of a document or points of a chart, each of which may be given one label. */
public record Mark(String prompt, String exhibit, List<Choice> spans, List<Choice> labels) implements Activity {

    private static final String FIELD = "mark.";

    public static String field(String span) {
        return FIELD + span;
    }

    @Override
    public String kind() {
        return "mark";
    }

    @Override
    public List<String> fields() {
        return spans.stream().map(span -> field(span.id())).toList();
    }

    @Override
    public List<Refusal> particulars(Answer answer) {
        if (answer.isEmpty()) {
            return List.of(new Refusal(fields().get(0), "Mark at least one before you go on."));
        }
        return spans.stream()
                .filter(span ->
                        answer.has(field(span.id())) && label(answer, span).isEmpty())
                .map(span -> new Refusal(field(span.id()), "Choose one of the labels offered."))
                .toList();
    }

    private java.util.Optional<Choice> label(Answer answer, Choice span) {
        var chosen = answer.text(field(span.id()));
        return labels.stream().filter(label -> label.id().equals(chosen)).findFirst();
    }

    @Override
    public List<Said> said(Answer answer) {
        return spans.stream()
                .flatMap(span ->
                        label(answer, span)
                                .map(label -> Said.chosen(field(span.id()), span.text(), label.text()))
                                .stream())
                .toList();
    }

    @Override
    public int wordsRead() {
        return Words.count(prompt) + Choice.words(labels);
    }

    @Override
    public int choices() {
        return spans.size();
    }
}
