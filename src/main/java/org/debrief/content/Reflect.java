package org.debrief.content;

import java.util.ArrayList;
import java.util.List;

import org.debrief.questions.ReflectionForm;

/** A private reflection, in the form the learner prefers of those offered. */
public record Reflect(String prompt, List<ReflectionForm> forms, int typed) implements Activity {

    public static final String FORM = "form";

    @Override
    public String kind() {
        return "reflect";
    }

    @Override
    public List<String> fields() {
        var fields = new ArrayList<String>();
        fields.add(FORM);
        forms.forEach(form -> form.questions().forEach(question -> fields.add(question.id())));
        return fields;
    }

    /** The form answered; the first offered when the page did not ask. */
    public ReflectionForm form(Answer answer) {
        return ReflectionForm.of(answer.text(FORM)).filter(forms::contains).orElse(forms.get(0));
    }

    @Override
    public List<Refusal> particulars(Answer answer) {
        var questions = form(answer).questions();
        boolean written = questions.stream().anyMatch(question -> answer.has(question.id()));
        return written ? List.of() : List.of(new Refusal(questions.get(0).id(), ReflectionForm.UNANSWERED));
    }

    @Override
    public List<Said> said(Answer answer) {
        var said = new ArrayList<Said>();
        for (var form : forms) {
            for (var question : form.questions()) {
                answer.field(question.id())
                        .ifPresent(words -> said.add(Said.typed(question.id(), question.text(), words)));
            }
        }
        return said;
    }

    @Override
    public int wordsRead() {
        return Words.count(prompt)
                + forms.get(0).questions().stream()
                        .mapToInt(question -> Words.count(question.text()))
                        .sum();
    }

    @Override
    public int wordsTyped() {
        return typed;
    }
}
