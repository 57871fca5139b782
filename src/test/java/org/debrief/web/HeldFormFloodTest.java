package org.debrief.web;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.People;
import org.debrief.Tables;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.FailedTry;

import static org.assertj.core.api.Assertions.assertThat;

/** Anybody can say that a form is somebody's; what they send must not fill the database. */
@QuarkusTest
class HeldFormFloodTest {

    @Inject
    People people;

    @Inject
    Tables tables;

    @Inject
    TestClock clock;

    @BeforeEach
    @AfterEach
    void setRight() {
        clock.setRight();
        QuarkusTransaction.requiringNew().run(() -> FailedTry.deleteAll());
    }

    @Test
    void aStrangersFormsAreHeldForAWhileAndThenShownOnTheirOwnPageAlone() {
        var name = people.learner(people.cohort());
        var visit = Visit.as(name).get("/reflections/new");
        var fields = visit.filled(visit.form("/reflections"));
        fields.put("what", "Words of nobody.");
        var stranger = Visit.anonymous();
        for (int form = 0; form < RateLimit.HELD_FROM_ADDRESS.allowed(); form++) {
            assertThat(stranger.post("/reflections", fields, Map.of()).header("Location"))
                    .endsWith("/sign-in?held=yes");
        }
        var before = tables.counts();
        var words = Life.sentence();
        fields.put("what", words);
        var answer = stranger.post("/reflections", fields, Map.of());
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.asString()).contains(words, "nowhere else");
        assertThat(tables.counts()).isEqualTo(before);
        assertThat(Jsoup.parse(answer.asString()).select("[name=writer]").val())
                .as("whoever is signed in when it is sent")
                .isEqualTo(fields.get("writer"));

        var another = Visit.as(people.learner(people.cohort())).get("/modules");
        answer = another.post("/reflections", fields, Map.of());
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.asString()).contains("belongs to another account").doesNotContain(words);

        clock.moveOn(Duration.ofHours(13));
        assertThat(visit.post("/reflections", fields, Map.of()).header("Location"))
                .as("whose sign-in has ended is believed")
                .endsWith("/sign-in?held=yes");
    }
}
