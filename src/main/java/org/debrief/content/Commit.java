package org.debrief.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** An if–then: when this comes, I will do that; with whom and by when if the learner likes. */
public record Commit(String prompt, int typed) implements Activity {

    public static final String WHEN = "when";
    public static final String WILL = "will";
    public static final String WITH = "with";
    public static final String BY = "by";

    @Override
    public String kind() {
        return "commit";
    }

    @Override
    public List<String> fields() {
        return List.of(WHEN, WILL, WITH, BY);
    }

    @Override
    public List<Refusal> particulars(Answer answer) {
        var refusals = new ArrayList<Refusal>();
        if (!answer.has(WHEN)) {
            refusals.add(new Refusal(WHEN, "Say what will tell you the moment has come."));
        }
        if (!answer.has(WILL)) {
            refusals.add(new Refusal(WILL, "Say what you will do then."));
        }
        if (answer.has(BY) && !isDate(answer.text(BY))) {
            refusals.add(new Refusal(BY, "Give a date such as 2027-03-31, or leave it empty."));
        }
        return refusals;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    @Override
    public List<Said> said(Answer answer) {
        var said = new ArrayList<Said>();
        answer.field(WHEN).ifPresent(words -> said.add(Said.typed(WHEN, "When", words)));
        answer.field(WILL).ifPresent(words -> said.add(Said.typed(WILL, "I will", words)));
        answer.field(WITH).ifPresent(words -> said.add(Said.typed(WITH, "With", words)));
        answer.field(BY).ifPresent(date -> said.add(Said.chosen(BY, "By", date)));
        return said;
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
