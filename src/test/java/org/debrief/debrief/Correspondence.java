package org.debrief.debrief;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jsoup.nodes.Element;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.learning.Attempt;
import org.debrief.reflection.Reflection;

/** A learner with two kept answers, facilitators of their cohort, and the steps of a debrief between them. */
public class Correspondence {

    static final String NOTICED = "Six people, one alert.\nNobody asked the   night registrar; that’s odd.";
    static final String BECAUSE = "A screen tells me less than a drug trolley.";
    static final String QUESTION = "Did I listen to the loudest voice first?";

    final UUID cohort;
    final People people;
    final Visit learner;
    final Visit facilitator;
    String attempt;
    String path;

    Correspondence(People people) {
        this(people, people.cohort());
    }

    private Correspondence(People people, UUID cohort) {
        this(people, cohort, Visit.as(people.learner(cohort)), Visit.as(people.facilitator(cohort)));
    }

    /** Between two of the same cohort who are signed in already. */
    public Correspondence(People people, UUID cohort, Visit learner, Visit facilitator) {
        this.people = people;
        this.cohort = cohort;
        this.learner = learner;
        this.facilitator = facilitator;
        learner.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        attempt = learner.path().split("/")[2];
        learner.submit("/response", Map.of("text", NOTICED)).submit("/place", Map.of());
        learner.submit("/response", Map.of("option", "watch", "confidence", "guess", "because", BECAUSE));
    }

    /** A reflection of the attempt, as if the learner had walked on to where it is asked for. */
    UUID reflect(String words) {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            var of = Attempt.<Attempt>findById(UUID.fromString(attempt));
            var now = of.startedAt.plusSeconds(600);
            var origin = new Reflection.Origin(of.id, "reflect", "Twenty to six");
            Reflection.begin(id, of.authorId, origin, now)
                    .write(UUID.randomUUID(), "what", Map.of("what", words), people.key(of.authorId), now);
        });
        return id;
    }

    public Correspondence asked() {
        ask(Map.of());
        path = learner.path();
        return this;
    }

    /** Ticks every text; {@code instead} overrides or adds fields. */
    Visit ask(Map<String, String> instead) {
        openRequest();
        var fields = new HashMap<>(ticked());
        fields.put("question", QUESTION);
        fields.put("off-limits", "My own department.");
        fields.putAll(instead);
        return learner.submit("/debriefs", fields);
    }

    Visit openRequest() {
        return learner.get("/debriefs/new/" + attempt);
    }

    Map<String, String> ticked() {
        var ticked = new HashMap<String, String>();
        learner.page().select("input[type=checkbox]").forEach(box -> ticked.put(box.attr("name"), "yes"));
        return ticked;
    }

    public Correspondence claimed() {
        asked();
        facilitator.get("/debriefs").submit(path + "/claim", Map.of());
        return this;
    }

    public Correspondence sent() {
        claimed();
        send(script());
        return this;
    }

    Visit send(Map<String, String> script) {
        return facilitator.get(path + "/script").submit("/sent", script);
    }

    /** One thread that the linter has nothing to say about. */
    static Map<String, String> script() {
        var fields = new HashMap<String, String>();
        fields.put("quote-1", "Nobody asked the night registrar");
        fields.put("saw-1", "This stands after the count of people, in a line of its own.");
        fields.put("first-1", "One reading is that you looked for who was missing.");
        fields.put("second-1", "I wondered whether the registrar stands for somebody nearer.");
        fields.put("question", "What would you have heard if you had rung?");
        return fields;
    }

    public Correspondence replied() {
        sent();
        learner.get(path).submit("/replies", replies("partly", "Nearer than I like."));
        return this;
    }

    Map<String, String> replies(String answer, String words) {
        var fields = new HashMap<String, String>();
        for (Element field : learner.page().select("textarea[name^=words-]")) {
            var reading = field.attr("name").substring("words-".length());
            fields.put("answer-" + reading, answer);
            fields.put("words-" + reading, words);
        }
        return fields;
    }

    public Correspondence stepWritten() {
        replied();
        learner.get(path).submit("/next-step", step());
        return this;
    }

    static Map<String, String> step() {
        return Map.of(
                "when", "somebody is missing from a list",
                "will", "ring them before I decide",
                "with", "the night registrar",
                "by", "Friday");
    }

    /** The debrief's id. */
    public String id() {
        return path.replace("/debriefs/", "");
    }

    Correspondence closed() {
        stepWritten();
        facilitator.get(path).submit("/confirmation", Map.of());
        return this;
    }
}
