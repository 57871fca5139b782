package org.debrief.learning;

import java.util.List;
import java.util.stream.Collectors;

import org.debrief.content.Activity;
import org.debrief.content.Answer;
import org.debrief.content.Refusal;

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
}
