package org.debrief.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The ways of writing a reflection. Gibbs's cycle stands beside the three questions where feeling is the subject. */
public enum ReflectionForm {
    WHAT(
            "what",
            "Three questions",
            List.of(
                    new Question("what", "What happened, and what did you notice?"),
                    new Question("so-what", "So what? Why does it matter to you?"),
                    new Question("now-what", "Now what? What will you do or watch for?"))),
    GIBBS(
            "gibbs",
            "Gibbs’s cycle",
            List.of(
                    new Question("description", "What happened?"),
                    new Question("feelings", "What did you feel and think?"),
                    new Question("evaluation", "What was good and bad about it?"),
                    new Question("analysis", "What sense can you make of it?"),
                    new Question("conclusion", "What else could you have done?"),
                    new Question("plan", "If it came again, what would you do?")));

    /** Said when nothing stands under any question. */
    public static final String UNANSWERED = "Write under at least one of the questions; one line is enough.";

    private final String code;
    private final String label;
    private final List<Question> questions;

    ReflectionForm(String code, String label, List<Question> questions) {
        this.code = code;
        this.label = label;
        this.questions = questions;
    }

    public static Optional<ReflectionForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public List<Question> questions() {
        return questions;
    }
}
