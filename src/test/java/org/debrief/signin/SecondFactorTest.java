package org.debrief.signin;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Logged;
import org.debrief.People;
import org.debrief.Tables;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.account.OneTimeSecret;
import org.debrief.account.SecondFactor;
import org.debrief.notice.Postbox;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SecondFactorTest {

    private static final String ASKS = "/second-factor";
    private static final String OWN = "/account/second-factor";

    @Inject
    People people;

    @Inject
    TestClock clock;

    @Inject
    SwitchedRule rule;

    @Inject
    Tables tables;

    Postbox postbox;

    private String learner;

    @BeforeEach
    void make() {
        rule.inEarnest(true);
        learner = people.learner(people.cohort());
    }

    @AfterEach
    void setRight() {
        rule.inEarnest(false);
        clock.setRight();
    }

    private String code(OneTimeSecret secret) {
        return secret.codeAt(clock.instant());
    }

    private static OneTimeSecret shownTo(Visit visit) {
        return OneTimeSecret.of(visit.page().select(".secret").text().replace(" ", ""));
    }

    private static List<String> codesShownTo(Visit visit) {
        return visit.page().select(".codes li").eachText();
    }

    private static Visit types(Visit visit, String code) {
        return visit.submit(ASKS, Map.of("code", code));
    }

    /** So that no half-minute ends between two requests. */
    private void beginOfAStep() {
        clock.moveOn(Duration.ofSeconds(30 - clock.instant().getEpochSecond() % 30));
    }

    private void nextStep() {
        clock.moveOn(Duration.ofSeconds(31));
    }

    /** Through the pages of one's own account. */
    private Visit setUp(String name) {
        var visit = Visit.as(name).get(OWN).submit(OWN, Map.of("password-now", name));
        return visit.submit("/confirmation", Map.of("code", code(shownTo(visit))));
    }

    @Test
    void facilitatorsAndAdministratorsSetItUpBeforeAnythingElseOpens() {
        var to = Map.of(people.facilitator(people.cohort()), "/debriefs", people.administrator(), "/cohorts");
        to.forEach((name, home) -> {
            var visit = Visit.as(name);
            assertThat(visit.path()).isEqualTo(ASKS);
            assertThat(visit.page().select("svg.qr[role=img] path").attr("d")).startsWith("M4 4h1v1h-1z");
            assertThat(visit.page().select("[style], style")).isEmpty();
            for (var shut : new String[] {home, "/account", OWN, "/account/archive", "/held-forms"}) {
                assertThat(visit.again().get(shut).path()).startsWith("/sign-in");
            }
            types(visit, "000000");
            assertThat(visit.status()).isEqualTo(422);
            types(visit, code(shownTo(visit)));
            assertThat(codesShownTo(visit)).hasSize(10).doesNotHaveDuplicates();
            assertThat(visit.page().select("main a.button").attr("href")).isEqualTo(home);
            assertThat(visit.cookies()).doesNotContainKey("pending-sign-in");
            assertThat(visit.get(home).path()).isEqualTo(home);
        });
    }

    @Test
    void whoIsMadeAFacilitatorSetsItUpBeforeTheirNextPage() {
        rule.inEarnest(false);
        var administrator = Visit.as(people.administrator()).get("/people/" + people.id(learner));
        rule.inEarnest(true);
        var visit = Visit.as(learner);
        assertThat(visit.path()).isEqualTo("/modules");
        administrator.submit("/roles", Map.of("role-FACILITATOR", "yes"));
        assertThat(administrator.status()).isEqualTo(200);
        assertThat(visit.get("/debriefs").path()).startsWith("/sign-in");
        assertThat(Visit.as(learner).path()).isEqualTo(ASKS);
    }

    @Test
    void whoHasCodesIsMadeAFacilitatorWithoutNotice() {
        var secret = people.secondFactor(learner);
        rule.inEarnest(false);
        var administrator = Visit.as(people.administrator()).get("/people/" + people.id(learner));
        rule.inEarnest(true);
        var visit = types(Visit.as(learner), code(secret));
        administrator.submit("/roles", Map.of("role-FACILITATOR", "yes"));
        assertThat(visit.get("/debriefs").path()).isEqualTo("/debriefs");
    }

    @Test
    void aLearnerGoesStraightInAndMaySetItUp() {
        var address = people.address(learner);
        assertThat(Visit.as(learner).path()).isEqualTo("/modules");
        var visit = Visit.as(learner).get(OWN);
        visit.submit(OWN, Map.of("password-now", "wrong"));
        assertThat(visit.status()).isEqualTo(422);
        visit.submit(OWN, Map.of("password-now", learner));
        var secret = shownTo(visit);
        visit.submit("/confirmation", Map.of("code", "000000"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(shownTo(visit).base32()).isEqualTo(secret.base32());
        assertThat(Visit.as(learner).path()).as("not before a code was typed").isEqualTo("/modules");
        visit.submit("/confirmation", Map.of("code", code(secret)));
        assertThat(codesShownTo(visit)).hasSize(10);
        assertThat(visit.get(OWN).text()).contains("10 recovery codes are left").doesNotContain(secret.groups());
        assertThat(Visit.as(learner).path()).isEqualTo(ASKS);
        assertThat(postbox.letter(address).subject()).isEqualTo("Codes are set up");
    }

    @Test
    void aCodeWorksOnceAndOneStepEarlyOrLate() {
        beginOfAStep();
        var secret = people.secondFactor(learner);
        var code = code(secret);
        assertThat(types(Visit.as(learner), code.substring(0, 3) + " " + code.substring(3))
                        .path())
                .isEqualTo("/modules");
        assertThat(types(Visit.as(learner), code).status()).isEqualTo(422);
        assertThat(types(Visit.as(learner), secret.codeAt(clock.instant().plusSeconds(30)))
                        .path())
                .isEqualTo("/modules");
        assertThat(types(Visit.as(learner), secret.codeAt(clock.instant().plusSeconds(90)))
                        .status())
                .isEqualTo(422);
        clock.moveOn(Duration.ofMinutes(5));
        beginOfAStep();
        assertThat(types(Visit.as(learner), secret.codeAt(clock.instant().minusSeconds(30)))
                        .path())
                .isEqualTo("/modules");
    }

    @Test
    void oneGoesOnToThePageAskedFor() {
        var secret = people.secondFactor(learner);
        var visit = Visit.anonymous().get("/modules/january");
        visit.submit("/sign-in", Map.of("name", learner, "password", learner));
        assertThat(types(visit, "000000").status()).isEqualTo(422);
        assertThat(types(visit, code(secret)).path()).isEqualTo("/modules/january");
    }

    @Test
    void aRecoveryCodeOpensOnceHoweverItIsTyped() {
        var codes = codesShownTo(setUp(learner));
        assertThat(types(Visit.as(learner), codes.get(0)).path()).isEqualTo("/modules");
        assertThat(types(Visit.as(learner), codes.get(0)).status()).isEqualTo(422);
        var visit = types(
                Visit.as(learner),
                codes.get(1).toUpperCase(java.util.Locale.ROOT).replace('-', ' '));
        assertThat(visit.path()).isEqualTo("/modules");
        assertThat(visit.get(OWN).text()).contains("8 recovery codes are left");
    }

    @Test
    void newRecoveryCodesMakeTheOldOnesWorthless() {
        var visit = setUp(learner);
        var old = codesShownTo(visit);
        nextStep();
        var secret = people.secret(learner);
        visit.get(OWN).submit("/recovery-codes", Map.of("code", "000000"));
        assertThat(visit.status()).isEqualTo(422);
        visit.submit("/recovery-codes", Map.of("code", code(secret)));
        var fresh = codesShownTo(visit);
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(types(Visit.as(learner), old.get(0)).status()).isEqualTo(422);
        assertThat(types(Visit.as(learner), fresh.get(0)).path()).isEqualTo("/modules");
    }

    @Test
    void afterFiveWrongCodesEvenTheRightOneWaitsAQuarterOfAnHour() {
        var secret = people.secondFactor(learner);
        for (int tried = 0; tried < 5; tried++) {
            assertThat(types(Visit.as(learner), "00000" + tried).status()).isEqualTo(422);
        }
        var visit = types(Visit.as(learner), code(secret));
        assertThat(visit.status()).isEqualTo(429);
        assertThat(visit.text()).contains("Wait a quarter of an hour");
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(types(Visit.as(learner), code(secret)).path()).isEqualTo("/modules");
    }

    @Test
    void ofManyWrongCodesAtOnceFiveAreLookedAt() {
        people.secondFactor(learner);
        var visit = Visit.as(learner).get(ASKS);
        var fields = visit.filled(visit.form(ASKS));
        fields.put("code", "000000");
        var answers = visit.atOnce(12, ASKS, fields);
        assertThat(Collections.frequency(answers, 422)).isEqualTo(5);
        assertThat(Collections.frequency(answers, 429)).isEqualTo(7);
    }

    @Test
    void halfwayInIsNotInAndEndsByItselfAndWithItsUse() {
        var secret = people.secondFactor(learner);
        var visit = Visit.as(learner);
        var copied = visit.again().get(ASKS);
        assertThat(visit.cookies()).doesNotContainKey("sign-in");
        types(visit, code(secret));
        assertThat(copied.get(ASKS).path()).startsWith("/sign-in");
        var late = Visit.as(learner);
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(late.get(ASKS).path()).startsWith("/sign-in");
        var disabled = Visit.as(learner);
        QuarkusTransaction.requiringNew().run(() -> Account.update("disabled = true where name = ?1", learner));
        assertThat(disabled.get(ASKS).path()).startsWith("/sign-in");
    }

    @Test
    void aFormSentHalfwayInIsHeldForItsAuthor() {
        var secret = people.secondFactor(learner);
        var visit = types(Visit.as(learner), code(secret)).get("/reflections/new");
        var fields = visit.filled(visit.form("/reflections"));
        clock.moveOn(Duration.ofHours(13));
        visit.signIn(learner, learner);
        assertThat(visit.path()).isEqualTo(ASKS);
        var before = tables.counts().get("reflection");
        fields.put("what", "The kettle was cold.");
        assertThat(visit.post("/reflections", fields, Map.of()).header("Location"))
                .endsWith("/sign-in?held=yes");
        assertThat(tables.counts()).containsEntry("reflection", before);
        types(visit.get(ASKS), code(secret));
        assertThat(visit.path()).isEqualTo("/held-forms");
        assertThat(visit.text()).contains("The kettle was cold.");
    }

    @Test
    void whoMayTakesItOffWithACodeAndIsTold() {
        var address = people.address(learner);
        var visit = setUp(learner);
        var recovery = codesShownTo(visit).get(0);
        visit.get(OWN).submit("/removal", Map.of("code", "wrong"));
        assertThat(visit.status()).isEqualTo(422);
        visit.submit("/removal", Map.of("code", recovery));
        assertThat(visit.path()).isEqualTo(OWN);
        assertThat(visit.text()).contains("It does not yet");
        assertThat(Visit.as(learner).path()).isEqualTo("/modules");
        postbox.letter(address, 2);
        assertThat(postbox.lettersTo(address).stream().map(Postbox.Letter::subject))
                .as("two nodes, or two threads of one, may send them side by side")
                .containsExactlyInAnyOrder("Codes are set up", "Codes were taken off");
    }

    @Test
    void whoMustHaveOneIsSignedOutWithItAndSetsUpTheNext() {
        var name = people.facilitator(people.cohort());
        var secret = people.secondFactor(name);
        var visit = types(Visit.as(name), code(secret));
        nextStep();
        visit.get(OWN).submit("/removal", Map.of("code", code(secret)));
        assertThat(visit.path()).isEqualTo("/sign-in");
        assertThat(visit.get("/debriefs").path()).startsWith("/sign-in");
        visit.signIn(name, name);
        assertThat(visit.path()).isEqualTo(ASKS);
        assertThat(shownTo(visit).base32()).isNotEqualTo(secret.base32());
    }

    @Test
    void onceItWasTakenOffForSomebodyThePasswordAloneOpens() {
        people.secondFactor(learner);
        var halfway = Visit.as(learner);
        QuarkusTransaction.requiringNew()
                .run(() -> SecondFactor.remove(Account.find("name", learner).singleResult()));
        assertThat(halfway.get(ASKS).path()).startsWith("/sign-in");
        assertThat(Visit.as(learner).path()).isEqualTo("/modules");
    }

    @Test
    void aSecretStandsInNoLogAndNotInTheDatabase() {
        var logged = new Logged();
        try {
            var visit = Visit.as(learner).get(OWN).submit(OWN, Map.of("password-now", learner));
            var secret = shownTo(visit);
            visit.submit("/confirmation", Map.of("code", code(secret)));
            var recovery = codesShownTo(visit).get(0);
            var stored = tables.contents().toString();
            assertThat(stored).doesNotContain(secret.base32(), recovery, recovery.replace("-", ""));
            assertThat(logged.text()).doesNotContain(secret.base32(), secret.groups(), recovery);
            var archive = visit.getOnly("/account/archive").bytes();
            assertThat(Archived.text(archive)).contains("set up on 20").doesNotContain(secret.base32(), recovery);
        } finally {
            logged.close();
        }
    }
}
