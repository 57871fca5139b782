package org.debrief.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.web.DatesForPeople;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AccountTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    People people;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    @Test
    void thePageSaysWhoOneIsAndWhatIsKept() {
        for (var name : new String[] {people.learner(people.cohort()), people.administrator()}) {
            var page = Visit.as(name).get("/account").text();
            assertThat(page).contains(name, "What is kept about you", "this browser");
        }
    }

    @Test
    void aBrowserLeftOpenElsewhereIsSignedOutFromHere() {
        var name = people.learner(people.cohort());
        var elsewhere = Visit.as(name);
        var here = Visit.as(name).get("/account");
        assertThat(here.page().select("#signed-in + ul > li")).hasSize(2);
        here.submit("/revocation", Map.of());
        assertThat(here.page().select("#signed-in + ul > li")).hasSize(1);
        assertThat(elsewhere.get("/modules").path()).startsWith("/sign-in");
        assertThat(here.get("/modules").path()).isEqualTo("/modules");
    }

    @Test
    void eachBrowserIsNamedInPlainWordsWithWhenItWasSeen() {
        clock.moveOn(untilTheNextHour());
        var name = people.learner(people.cohort());
        var here = Visit.as(name);
        var phone = Visit.anonymous().get("/sign-in");
        var fields = phone.filled(phone.form("/sign-in"));
        fields.putAll(Map.of("name", name, "password", name));
        phone.post("/sign-in", fields, Map.of("User-Agent", "Mozilla/5.0 (iPhone) Version/18.5 Safari/604.1"));
        var list = here.get("/account").page().select("#signed-in + ul > li");
        assertThat(list.get(0).text()).contains("Safari on an iPhone", "Since ", "Last seen ", "Sign out there");
        assertThat(list.get(1).text())
                .contains("this browser", DatesForPeople.dayAndTime(hour(), LONDON))
                .doesNotContain("Sign out");
        assertThat(list.text()).doesNotContain("18.5");
    }

    @Test
    void whenABrowserWasLastSeenIsKnownToTheHour() {
        clock.moveOn(untilTheNextHour());
        var name = people.learner(people.cohort());
        var phone = Visit.as(name);
        var here = Visit.as(name);
        clock.moveOn(Duration.ofHours(3));
        phone.get("/modules");
        assertThat(here.get("/account").page().select("#signed-in + ul > li").eachText())
                .hasSize(2)
                .allMatch(text -> text.contains("Last seen " + DatesForPeople.dayAndTime(hour(), LONDON)));
    }

    /** So that none ends in between. */
    private Duration untilTheNextHour() {
        return Duration.between(clock.instant(), hour().plus(1, ChronoUnit.HOURS));
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    @Test
    void everyOtherBrowserIsSignedOutAtOnce() {
        var name = people.learner(people.cohort());
        var others = List.of(Visit.as(name), Visit.as(name));
        var here = Visit.as(name).get("/account").submit("/others/revocation", Map.of());
        assertThat(here.page().select("#signed-in + ul > li")).hasSize(1);
        assertThat(here.text()).doesNotContain("Sign out everywhere else");
        assertThat(others).allMatch(other -> other.get("/modules").path().startsWith("/sign-in"));
        assertThat(here.get("/modules").path()).isEqualTo("/modules");
    }

    @Test
    void nobodySignsOthersOut() {
        var cohort = people.cohort();
        var name = people.learner(cohort);
        var victim = Visit.as(name);
        var twice = Visit.as(name).get("/account");
        var stranger = Visit.as(people.learner(cohort)).get("/account");
        var fields = stranger.filled(stranger.form("/sign-out"));
        var path = twice.form("/revocation").attr("action");
        assertThat(stranger.post(path, fields, Map.of()).statusCode()).isEqualTo(404);
        assertThat(victim.get("/modules").path()).isEqualTo("/modules");
    }

    @Test
    void signingOutEndsTheSignIn() {
        var visit = Visit.as(people.learner(people.cohort()));
        var cookie = visit.cookies().get("sign-in");
        visit.get("/account").submit("/sign-out", Map.of());
        assertThat(visit.cookies()).doesNotContainKey("sign-in");
        visit.cookies().put("sign-in", cookie);
        assertThat(visit.get("/modules").path()).startsWith("/sign-in");
    }

    @Test
    void whoseNameIsWrongPutsItRight() {
        var name = people.learner(people.cohort());
        var visit = Visit.as(name).get("/account/name");
        visit.submit("/account/name", Map.of("name", " "));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("Write your name");
        var right = "Zoë " + name;
        visit.submit("/account/name", Map.of("name", "Zoe\u0308  " + name));
        assertThat(visit.path()).isEqualTo("/account");
        assertThat(visit.page().select("h1").text()).isEqualTo(right);
        assertThat(Visit.as(name).path()).as("what one signs in with").isEqualTo("/modules");
    }
}
