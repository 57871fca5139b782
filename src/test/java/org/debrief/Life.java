package org.debrief;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.debrief.account.Account;
import org.debrief.sharing.Opening;
import org.debrief.sharing.Share;

import static org.assertj.core.api.Assertions.assertThat;

/** A learner who has written into every kind of form: the same life each time, in words that stand nowhere else. */
@Singleton
public class Life {

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Everything typed, each with a word of its own; {@code held} waits sealed in another browser. */
    public record Lived(String name, UUID account, UUID author, Visit visit, List<String> kept, String held) {}

    /** What was typed; {@code held} waits sealed in the third's browser. */
    public record Written(List<String> kept, String held) {}

    /** The same between people who are signed in on whichever node it is. */
    public static Written written(Visit learner, Visit facilitator, Visit third) {
        var life = new Living(learner);
        life.finishTheSepsisAlert();
        life.draftAnotherAttempt();
        life.reflect();
        life.beDebriefed(facilitator);
        return new Written(life.kept, life.leaveAFormInAnotherBrowser(third));
    }

    public Lived live() {
        var cohort = people.cohort();
        var life = new Living(Visit.as(people.learner(cohort)));
        life.finishTheSepsisAlert();
        life.draftAnotherAttempt();
        var reflection = life.reflect();
        var account = account(life.visit.get("/account").page().select("h1").text());
        var facilitator = people.facilitator(cohort);
        share(account.authorId, reflection, account(facilitator));
        life.beDebriefed(Visit.as(facilitator));
        var held = life.leaveAFormInAnotherBrowser(Visit.as(people.learner(cohort)));
        return new Lived(account.name, account.id, account.authorId, life.visit, life.kept, held);
    }

    private static Account account(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>find("name", name).singleResult());
    }

    private void share(UUID author, UUID reflection, Account reader) {
        QuarkusTransaction.requiringNew().run(() -> {
            var audience = UUID.randomUUID();
            var subject = new Share.Subject(Share.Kind.REFLECTION, reflection, 1);
            var share = Share.lend(author, subject, audience, clock.instant());
            Share.nameReader(audience, reader.id);
            Opening.log(share, reader.id, reader.name, clock.instant());
        });
    }

    /** A sentence that the identifier check has nothing against and that nobody else writes. */
    public static String sentence() {
        var letters = new StringBuilder();
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(16)
                .forEach(c -> letters.append((char) ('a' + Character.digit(c, 16))));
        return "The tea went cold beside " + letters;
    }

    private static final class Living {

        private final Visit visit;
        private final List<String> kept = new ArrayList<>();
        private String finished;

        Living(Visit visit) {
            this.visit = visit;
        }

        private String writes() {
            var sentence = sentence();
            kept.add(sentence);
            return sentence;
        }

        void finishTheSepsisAlert() {
            visit.get("/modules/sepsis-alert").submit("/attempts", Map.of());
            finished = visit.path().split("/")[2];
            answer();
            visit.submit("/second-thoughts", Map.of("text", writes()));
            while (!visit.path().endsWith("/summary")) {
                if (visit.page().select("form[action$=/response]").isEmpty()) {
                    visit.submit("/place", Map.of());
                } else {
                    answer();
                }
                assertThat(visit.status()).isEqualTo(200);
            }
        }

        private void answer() {
            var form = visit.form("/response");
            var fields = new HashMap<String, String>();
            form.select("textarea, input[type=text]").forEach(field -> fields.put(field.attr("name"), writes()));
            form.select("input[type=radio]")
                    .forEach(choice -> fields.putIfAbsent(choice.attr("name"), choice.attr("value")));
            visit.submit("/response", fields);
        }

        void draftAnotherAttempt() {
            visit.submit("/replays", Map.of());
            draft("/response", "because");
        }

        UUID reflect() {
            visit.get("/reflections/new")
                    .submit("/reflections", Map.of("title", writes(), "what", writes(), "so-what", writes()));
            var path = visit.path();
            visit.get(path + "/versions/new").submit("/versions", Map.of("title", writes(), "now-what", writes()));
            visit.get("/reflections/new");
            draft("/reflections", "what");
            return UUID.fromString(path.substring("/reflections/".length()));
        }

        private void draft(String form, String field) {
            var fields = visit.filled(visit.form(form));
            fields.put(field, writes());
            var path = visit.form(form).attr("data-draft");
            var answer = visit.post(path, fields, Map.of("Accept", "application/json"));
            assertThat(answer.statusCode()).isEqualTo(200);
        }

        /** From the question to the next step. */
        void beDebriefed(Visit facilitator) {
            var debrief = ask(finished);
            facilitator.get("/debriefs").submit(debrief + "/claim", Map.of());
            facilitator.get(debrief + "/script").submit("/sent", script(facilitator));
            assertThat(facilitator.path()).isEqualTo(debrief);
            visit.get(debrief).submit("/replies", replies());
            visit.get(debrief).submit("/next-step", Map.of("when", writes(), "will", writes(), "with", writes()));
            assertThat(visit.path()).isEqualTo(debrief);
        }

        private String ask(String attempt) {
            visit.get("/debriefs/new/" + attempt);
            var fields = new HashMap<String, String>();
            visit.page().select("input[type=checkbox]").forEach(box -> fields.put(box.attr("name"), "yes"));
            fields.put("question", writes());
            fields.put("off-limits", writes());
            visit.submit("/debriefs", fields);
            assertThat(visit.path()).startsWith("/debriefs/").isNotEqualTo("/debriefs/new/" + attempt);
            return visit.path();
        }

        private Map<String, String> script(Visit facilitator) {
            var quoted = facilitator.page().select("[data-source]").first();
            return Map.of(
                    "source-1", quoted.attr("data-source"),
                    "quote-1", quoted.text(),
                    "saw-1", writes(),
                    "first-1", "One reading: " + writes(),
                    "second-1", "Perhaps: " + writes(),
                    "question", "What " + writes() + "?",
                    "noticed", writes());
        }

        private Map<String, String> replies() {
            var fields = new HashMap<String, String>();
            visit.page().select("textarea[name^=words-]").forEach(field -> {
                fields.put(field.attr("name"), writes());
                fields.put(field.attr("name").replace("words-", "answer-"), "partly");
            });
            return fields;
        }

        String leaveAFormInAnotherBrowser(Visit other) {
            visit.get("/reflections/new");
            var sentence = sentence();
            other.get("/reflections/new");
            var fields = other.filled(other.form("/reflections"));
            fields.put(
                    "writer", visit.form("/reflections").select("[name=writer]").val());
            fields.put("what", sentence);
            assertThat(other.post("/reflections", fields, Map.of()).statusCode())
                    .isEqualTo(409);
            return sentence;
        }
    }
}
