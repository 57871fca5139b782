package org.debrief.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.debrief.content.Coded;
import org.debrief.content.Refusal;
import org.debrief.content.Said;

/** The learner's answers to all readings of a debrief, as one form. */
record Replies(Map<UUID, Reply.Answer> answers) {

    static boolean isField(String name) {
        return name.startsWith("answer-") || name.startsWith("words-");
    }

    static Map<String, String> typed(Map<String, String> fields) {
        var typed = new LinkedHashMap<>(fields);
        typed.keySet().removeIf(field -> !field.startsWith("words-"));
        return typed;
    }

    /** Readings without a resonance are left out. */
    static Replies of(Map<String, String> fields, Conversation conversation) {
        var answers = new LinkedHashMap<UUID, Reply.Answer>();
        for (var reading : conversation.readings()) {
            resonance(fields, reading.id())
                    .ifPresent(resonance -> answers.put(
                            reading.id(),
                            new Reply.Answer(
                                    resonance,
                                    fields.getOrDefault("words-" + reading.id(), "")
                                            .replace("\r\n", "\n"))));
        }
        return new Replies(answers);
    }

    static Replies kept(Conversation conversation) {
        return new Replies(conversation.readings().stream()
                .filter(reading -> reading.reply().isPresent())
                .collect(Collectors.toMap(
                        Conversation.Offered::id,
                        reading -> reading.reply().get().answer(),
                        (one, same) -> one,
                        LinkedHashMap::new)));
    }

    private static Optional<Resonance> resonance(Map<String, String> fields, UUID reading) {
        return Coded.parse(Resonance.class, fields.getOrDefault("answer-" + reading, ""));
    }

    List<Refusal> refusals(Conversation conversation) {
        var refusals = new ArrayList<Refusal>();
        for (var reading : conversation.readings()) {
            if (!answers.containsKey(reading.id())) {
                refusals.add(new Refusal(
                        "answer-" + reading.id(), "Answer this reading too. Not sure is an answer like the others."));
            }
        }
        answers.forEach((reading, answer) -> {
            if (answer.words().length() > Saving.LONGEST) {
                refusals.add(new Refusal(
                        "words-" + reading, "That is more than %,d characters. Shorten it.".formatted(Saving.LONGEST)));
            }
        });
        return refusals;
    }

    List<Said> said(Conversation conversation) {
        return conversation.readings().stream()
                .filter(reading -> answers.containsKey(reading.id()))
                .map(reading -> new Said("", reading.label(), said(answers.get(reading.id())), true))
                .toList();
    }

    private static String said(Reply.Answer answer) {
        return answer.words().isEmpty()
                ? answer.resonance().label()
                : answer.resonance().label() + ". " + answer.words();
    }
}
