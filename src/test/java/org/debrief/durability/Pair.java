package org.debrief.durability;

import java.util.HashMap;
import java.util.Map;

import org.debrief.Life;
import org.debrief.Visit;

/** A learner and a facilitator who go from a question to a next step, and begin again. */
final class Pair extends Busy {

    private final Visit facilitator;

    Pair(String origin, String learnerName, String facilitatorName) {
        super(origin, learnerName);
        facilitator = signedIn(origin, facilitatorName);
    }

    @Override
    void write() {
        var answer = Life.sentence();
        visit.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        var scene = visit.path();
        keep(send(visit, "/response", Map.of("text", answer)), 303, scene, answer);
        var debrief = ask(scene.split("/")[2]);
        facilitator.get("/debriefs");
        send(facilitator, debrief + "/claim", Map.of());
        script(debrief, answer);
        reply(debrief);
        var step = Life.sentence();
        visit.get(debrief);
        keep(send(visit, "/next-step", Map.of("when", "the list is short", "will", step)), 303, debrief, step);
        facilitator.get(debrief);
        send(facilitator, "/confirmation", Map.of());
    }

    private String ask(String attempt) {
        var question = Life.sentence();
        visit.get("/debriefs/new/" + attempt);
        var fields = new HashMap<>(Map.of("question", question));
        visit.page().select("input[type=checkbox]").forEach(box -> fields.put(box.attr("name"), "yes"));
        var asked = send(visit, "/debriefs", fields);
        var debrief = asked.statusCode() == 303 ? asked.header("Location").replaceFirst("^.*(?=/debriefs/)", "") : "";
        keep(asked, 303, debrief, question);
        return debrief;
    }

    private void script(String debrief, String answer) {
        var saw = Life.sentence();
        facilitator.get(debrief + "/script");
        var fields = Map.of(
                "quote-1", answer,
                "saw-1", saw,
                "first-1", "One reading is that you looked for who was missing.",
                "second-1", "I wondered whether the registrar stands for somebody nearer.",
                "question", "What would you have heard if you had rung?");
        keep(send(facilitator, "/sent", fields), 303, debrief, saw);
    }

    private void reply(String debrief) {
        var words = Life.sentence();
        visit.get(debrief);
        var fields = new HashMap<String, String>();
        visit.page().select("textarea[name^=words-]").forEach(field -> {
            fields.put(field.attr("name"), words);
            fields.put(field.attr("name").replace("words-", "answer-"), "partly");
        });
        keep(send(visit, "/replies", fields), 303, debrief, words);
    }
}
