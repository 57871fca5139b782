package org.debrief.content;

import java.util.List;

/** The ways of writing a reflection. Gibbs's cycle stands beside the three questions where feeling is the subject. */
public enum ReflectionForm implements Coded {
    WHAT(
            "what",
            "Three questions",
            List.of(
                    new Choice("what", "What happened, and what did you notice?"),
                    new Choice("so-what", "So what? Why does it matter to you?"),
                    new Choice("now-what", "Now what? What will you do or watch for?"))),
    GIBBS(
            "gibbs",
            "Gibbs’s cycle",
            List.of(
                    new Choice("description", "What happened?"),
                    new Choice("feelings", "What did you feel and think?"),
                    new Choice("evaluation", "What was good and bad about it?"),
                    new Choice("analysis", "What sense can you make of it?"),
                    new Choice("conclusion", "What else could you have done?"),
                    new Choice("plan", "If it came again, what would you do?")));

    private final String code;
    private final String label;
    private final List<Choice> questions;

    ReflectionForm(String code, String label, List<Choice> questions) {
        this.code = code;
        this.label = label;
        this.questions = questions;
    }

    @Override
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public List<Choice> questions() {
        return questions;
    }
}
