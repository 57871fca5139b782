package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two to four options, none keyed right, with a confidence and room for a reason. */
public record Decide(String prompt, List<Choice> options, boolean confidence, boolean because) implements Activity {

    public static final String OPTION = "option";
    public static final String CONFIDENCE = "confidence";
    public static final String BECAUSE = "because";

    @Override
    public String kind() {
        return "decide";
    }

    @Override
    public List<String> fields() {
        var fields = new ArrayList<String>();
        fields.add(OPTION);
        if (confidence) {
            fields.add(CONFIDENCE);
        }
        if (because) {
            fields.add(BECAUSE);
        }
        return fields;
    }

    public Optional<Choice> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    @Override
    public List<Refusal> particulars(Answer answer) {
        var refusals = new ArrayList<Refusal>();
        if (option(answer.text(OPTION)).isEmpty()) {
            refusals.add(new Refusal(OPTION, "Choose one of these before you go on."));
        }
        if (confidence && Coded.parse(Confidence.class, answer.text(CONFIDENCE)).isEmpty()) {
            refusals.add(new Refusal(CONFIDENCE, "Say how sure you are. A guess is a good answer."));
        }
        return refusals;
    }

    @Override
    public List<Said> said(Answer answer) {
        var said = new ArrayList<Said>();
        option(answer.text(OPTION)).ifPresent(option -> said.add(Said.chosen(OPTION, prompt, option.text())));
        Coded.parse(Confidence.class, answer.text(CONFIDENCE))
                .ifPresent(sure -> said.add(Said.chosen(CONFIDENCE, "How sure were you?", sure.label())));
        answer.field(BECAUSE).ifPresent(words -> said.add(Said.typed(BECAUSE, "Because", words)));
        return said;
    }

    @Override
    public int wordsRead() {
        return Words.count(prompt) + Choice.words(options);
    }

    @Override
    public int choices() {
        return confidence ? 2 : 1;
    }
}
