package org.debrief.reflection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.debrief.questions.Question;
import org.debrief.questions.ReflectionForm;
import org.debrief.reflection.ReflectionVersion.Written;
import org.debrief.web.Form;

/** What a reflection asks its author to fill in, and what of it was filled in. Blank fields are absent. */
public record Writing(ReflectionForm form, boolean titled) {

    static final String TITLE = "title";
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 8_000;
    private static final Question CALLED = new Question(TITLE, "A few words to find it by");

    /** What stands in the way of keeping it, beside its field. */
    public record Refusal(String field, String sentence) {}

    static Writing ofItsOwn() {
        return new Writing(ReflectionForm.WHAT, true);
    }

    static Writing following(Reflection reflection) {
        return new Writing(reflection.latest().questions(), reflection.isOfItsOwn());
    }

    public List<Question> asked() {
        var asked = new ArrayList<Question>();
        if (titled) {
            asked.add(CALLED);
        }
        asked.addAll(form.questions());
        return asked;
    }

    Map<String, String> fields(Form sent) {
        return only(sent.fields());
    }

    Map<String, String> only(Map<String, String> entered) {
        var fields = new LinkedHashMap<String, String>();
        asked().stream()
                .map(Question::id)
                .filter(name -> !entered.getOrDefault(name, "").isBlank())
                .forEach(name -> fields.put(name, entered.get(name)));
        return fields;
    }

    List<Refusal> refusals(Map<String, String> fields) {
        var refusals = new ArrayList<>(tooLong(fields));
        if (titled && !fields.containsKey(TITLE)) {
            refusals.add(new Refusal(TITLE, "Give it a few words to find it by."));
        }
        if (form.questions().stream().noneMatch(question -> fields.containsKey(question.id()))) {
            refusals.add(new Refusal(form.questions().get(0).id(), ReflectionForm.UNANSWERED));
        }
        return refusals;
    }

    List<Refusal> tooLong(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().length() > longest(field.getKey()))
                .map(field -> new Refusal(
                        field.getKey(),
                        "That is more than %,d characters. Shorten it, or keep part of it elsewhere."
                                .formatted(longest(field.getKey()))))
                .toList();
    }

    private static int longest(String field) {
        return field.equals(TITLE) ? LONGEST_TITLE : LONGEST_TEXT;
    }

    /** The words, each under what was asked. */
    List<Written> read(Map<String, String> fields) {
        return asked().stream()
                .filter(question -> fields.containsKey(question.id()))
                .map(question -> new Written(question.id(), question.text(), fields.get(question.id())))
                .toList();
    }

    static String asked(String field) {
        return Arrays.stream(ReflectionForm.values())
                .flatMap(form -> new Writing(form, true).asked().stream())
                .filter(question -> question.id().equals(field))
                .map(Question::text)
                .findFirst()
                .orElse(field);
    }
}
