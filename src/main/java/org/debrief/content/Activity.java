package org.debrief.content;

import java.util.ArrayList;
import java.util.List;

/** What a scene asks of the learner. A closed set: a new kind is a record here, a schema, a template and a test. */
public sealed interface Activity permits Notice, Decide, Write, Mark, Sort, Order, Matrix, Estimate, Reflect, Commit {

    /** More than anybody types on a phone; enough to stop a form from being used as a store. */
    int LONGEST_TEXT = 8_000;

    String kind();

    String prompt();

    /** Every field the answer may hold, in the order they are asked. */
    List<String> fields();

    /** What stands between this answer and being kept, beside the particular field; empty when it can be kept. */
    List<Refusal> particulars(Answer answer);

    /** The answer as it reads back to the person who gave it. */
    List<Said> said(Answer answer);

    /** Words a person reads in order to answer, the prompt included. */
    int wordsRead();

    /** Words a person is expected to type, in all. */
    default int wordsTyped() {
        return 0;
    }

    /** How many times a person chooses. */
    default int choices() {
        return 0;
    }

    default Answer accept(Answer answer) {
        return answer.only(fields());
    }

    default List<Refusal> refuse(Answer answer) {
        var refusals = new ArrayList<>(tooLong(answer));
        refusals.addAll(particulars(answer));
        return List.copyOf(refusals);
    }

    /** All that stands between this answer and being a draft. */
    default List<Refusal> tooLong(Answer answer) {
        var refusals = new ArrayList<Refusal>();
        for (var field : fields()) {
            if (answer.text(field).length() > LONGEST_TEXT) {
                refusals.add(new Refusal(
                        field,
                        "That is more than %,d characters. Shorten it, or keep part of it elsewhere."
                                .formatted(LONGEST_TEXT)));
            }
        }
        return List.copyOf(refusals);
    }
}
