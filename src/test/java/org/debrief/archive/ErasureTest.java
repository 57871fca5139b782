package org.debrief.archive;

import java.nio.file.Files;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.People;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.account.KeyRing;
import org.debrief.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ErasureTest {

    @Inject
    Life life;

    @Inject
    People people;

    @Inject
    Tables tables;

    @Inject
    ErasureConfig config;

    @Inject
    Erasure erasure;

    @Inject
    KeyRing keys;

    @Inject
    java.time.Clock clock;

    @Test
    void afterwardsNothingInAnyTableLeadsToThePerson() throws Exception {
        var lived = life.live();
        var theirs = tables.rowsLeadingTo(Set.of(lived.author(), lived.account()));
        assertThat(tables.placesOf(theirs))
                .contains("author.id", "attempt.replay_of", "response.reflection_id", "second_thought.id", "draft.id")
                .contains("reflection_version.id", "share.subject_id", "opening.id", "held_form.author_id")
                .contains("debrief.learner_id", "observation.id", "reading.id", "reply.reading_id", "next_step.id");

        var visit = lived.visit().get("/account/erasure");
        assertThat(visit.text()).contains("What goes").contains("What stays");
        visit.submit("/erasure", Map.of("name", lived.name()));

        assertThat(visit.path()).isEqualTo("/account/erased");
        assertThat(tables.placesOf(theirs)).isEmpty();
        assertThat(visit.get("/modules").path()).startsWith("/sign-in");
        assertThat(visit.signIn(lived.name(), lived.name()).status()).isEqualTo(422);
        assertThat(Files.readAllLines(config.list())).contains(lived.author().toString());
    }

    @Test
    void nothingGoesUntilTheNameIsTyped() {
        var name = people.learner(people.cohort());
        var visit = Visit.as(name).get("/account/erasure").submit("/erasure", Map.of("name", "somebody else"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("not the name of this account");
        assertThat(visit.get("/account").text()).contains(name);
    }

    @Test
    void oneWhoReadOthersLeavesTheirNameInTheirRecord() {
        var lived = life.live();
        var reader =
                lived.visit().get("/reflections").page().select("ol.entries a").attr("href");
        var readerName =
                lived.visit().get(reader).page().select("section li ul li").text();
        var name = readerName.replaceAll("Opened by (\\S+) on .*", "$1");
        Visit.as(name).get("/account/erasure").submit("/erasure", Map.of("name", name));
        assertThat(lived.visit().get(reader).text()).contains("Opened by " + name);
    }

    @Test
    void sentTwiceInTheSameMomentItStaysOnTheListThatABackupIsHeldAgainst() throws Exception {
        var author = QuarkusTransaction.requiringNew()
                .call(() -> Account.open("Twice", Set.of(Role.LEARNER), keys, clock.instant()).authorId);
        erasure.erase(author);
        erasure.erase(author);
        assertThat(Files.readAllLines(config.list())).containsOnlyOnce(author.toString());
    }

    @Test
    void anAdministratorCanGoToo() {
        var name = people.administrator();
        var visit = Visit.as(name).get("/account/erasure").submit("/erasure", Map.of("name", name));
        assertThat(visit.path()).isEqualTo("/account/erased");
    }

    @Test
    void aRestoredBackupBringsNobodyBack() throws Exception {
        var author = QuarkusTransaction.requiringNew()
                .call(() -> Account.open("Restored", Set.of(Role.LEARNER), keys, clock.instant()).authorId);
        Files.createDirectories(config.list().toAbsolutePath().getParent());
        Files.writeString(
                config.list(),
                author + "\n",
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
        erasure.replay(new StartupEvent());
        assertThat(tables.placesOf(Set.of(author))).isEmpty();
    }
}
