package org.debrief.learning;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debrief.content.Activity;
import org.debrief.content.Answer;
import org.debrief.content.Html;
import org.debrief.content.Matrix;
import org.debrief.content.Reflect;
import org.debrief.content.Refusal;
import org.debrief.content.Sort;
import org.debrief.questions.ReflectionForm;

/** An activity as a form to fill in: what was entered so far, and what stands in the way beside each field. */
public record ActivityForm(Activity activity, Answer answer, List<Refusal> refusals) {

    static ActivityForm blank(Activity activity) {
        return new ActivityForm(activity, Answer.NONE, List.of());
    }

    public String value(String field) {
        return answer.text(field);
    }

    public boolean chosen(String field, String id) {
        return answer.text(field).equals(id);
    }

    public String problem(String field) {
        return refusals.stream()
                .filter(refusal -> refusal.field().equals(field))
                .map(Refusal::sentence)
                .collect(Collectors.joining(" "));
    }

    public boolean refused() {
        return !refusals.isEmpty();
    }

    /** The id of a field's control on the page. */
    public String id(String field) {
        return "field-" + field.replace('.', '-');
    }

    public String cell(String row, String column) {
        return Matrix.field(row, column);
    }

    /** Whether a row of a grid has something in it, or something against it. */
    public boolean rowOpen(String row) {
        return activity.fields().stream()
                .filter(field -> field.startsWith(Matrix.field(row, "")))
                .anyMatch(field -> answer.has(field) || !problem(field).isEmpty());
    }

    /** Prose that the form itself shows. */
    Stream<Html> texts() {
        if (activity instanceof Matrix matrix) {
            return matrix.filled().stream().map(Matrix.Filled::text);
        }
        if (activity instanceof Sort sort) {
            return sort.cards().stream()
                    .flatMap(card -> card.exhibit().stream())
                    .flatMap(placement -> placement.shown().texts());
        }
        return Stream.of();
    }

    public ReflectionForm reflectionForm() {
        return ((Reflect) activity).form(answer);
    }
}
