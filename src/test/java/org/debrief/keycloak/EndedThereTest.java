package org.debrief.keycloak;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.Logged;
import org.debrief.People;
import org.debrief.Tables;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What happens at the provider after somebody has signed in, and what becomes of their sign-in and their words here. */
@QuarkusTest
@TestProfile(OrganisationMode.class)
class EndedThereTest {

    private static final Duration TOKEN_HAS_EXPIRED = Duration.ofHours(2);

    private final KeycloakAdmin admin = Keycloak.shared().admin();
    private final String words = Life.sentence();

    @Inject
    People people;

    @Inject
    Tables tables;

    @Inject
    TestClock clock;

    @Inject
    MeterRegistry metrics;

    Meddler meddler;

    private String name;
    private String subject;
    private Visit visit;

    @BeforeEach
    void openAScene() {
        meddler.leaveAlone();
        var here = Visit.here();
        admin.client(Map.of("backchannel.logout.url", here + "/sign-in/organisation/logout"));
        name = people.learner(people.cohort());
        subject = admin.id(name);
        visit = Visit.as(name);
        visit.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        assertThat(visit.status()).isEqualTo(200);
    }

    @AfterEach
    void setRight() {
        clock.setRight();
        meddler.leaveAlone();
    }

    private void isOut(Visit browser) {
        assertThat(browser.get("/modules").path()).isEqualTo("/sign-in?to=/modules");
        noTokenIsLeft();
    }

    private void noTokenIsLeft() {
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> SignIn.count(
                                "account.name like ?1 and revokedAt is not null and tokens is not null", name + "%")))
                .as("sign-ins that are over and keep the provider's tokens")
                .isZero();
    }

    private boolean hasLiveSignIn() {
        return QuarkusTransaction.requiringNew()
                .call(() -> SignIn.count("account.name like ?1 and revokedAt is null", name + "%") > 0);
    }

    private static void waitUntil(Callable<Boolean> so) {
        await().atMost(Duration.ofMinutes(1)).until(so);
    }

    @Test
    void anAccountDisabledThereIsOutAtTheNextRequestAndStaysOut() {
        admin.disable(subject);
        isOut(visit);
        admin.enable(subject);
        isOut(visit);
    }

    @Test
    void anAccountDeletedThereIsOutAtTheNextRequest() {
        admin.delete(subject);
        isOut(visit);
    }

    @Test
    void backChannelLogoutEndsTheSignInInTheRowThatEveryNodeReads() throws InterruptedException {
        assertThat(hasLiveSignIn()).isTrue();
        admin.endSessions(subject);
        waitUntil(() -> !hasLiveSignIn());
        meddler.beGone();
        isOut(visit);
    }

    @Test
    void whatIsNoLogoutTokenEndsNothing() {
        for (var token : List.of("", "nonsense", "a.b.c", meddler.lastIdToken())) {
            var answer =
                    Visit.anonymous().post("/sign-in/organisation/logout", Map.of("logout_token", token), Map.of());
            assertThat(answer.statusCode()).as(token).isEqualTo(400);
        }
        assertThat(visit.get("/modules").path()).isEqualTo("/modules");
    }

    @Test
    void signingOutHereSignsOutThere() {
        visit.get("/account").submit("/sign-out", Map.of());
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.cookies()).doesNotContainKey("sign-in");
        noTokenIsLeft();
        var farewell = visit.last().header("Refresh").replace("0; url=", "");
        assertThat(farewell).contains("id_token_hint=");
        assertThat(visit.page().select("main a.button").attr("href")).isEqualTo(farewell);
        assertThat(visit.provider().open(farewell)).endsWith("/signed-out");
        assertThat(visit.get("/signed-out").text()).contains("Here and at your organisation");

        var again = visit.getOnly("/sign-in/organisation").header("Location");
        assertThatThrownBy(() -> visit.provider().open(again)).hasMessageContaining("Sign in");
    }

    @Test
    void wordsTypedBeforeTheSessionEndedThereAreOfferedAfterSigningInAgain() {
        admin.endSessions(subject);
        visit.submit("/response", Map.of("text", words));
        assertThat(visit.path()).isEqualTo("/sign-in?held=yes");
        assertThat(visit.text()).contains("sealed for half an hour");
        visit.signIn(name, name);
        assertThat(visit.path()).isEqualTo("/held-forms");
        assertThat(visit.text()).contains(words);
        assertThat(visit.submit("/response", Map.of()).text())
                .contains("What you said")
                .contains(words);
    }

    @Test
    void anAccessTokenThatExpiresInMidCaseIsRenewedAndNoWordIsLost() {
        int before = meddler.asked();
        clock.moveOn(TOKEN_HAS_EXPIRED);
        assertThat(visit.submit("/response", Map.of("text", words)).text())
                .contains("What you said")
                .contains(words);
        assertThat(meddler.asked()).isEqualTo(before + 1);
    }

    @Test
    void aRefreshTokenGoodForOneUseIsUsedOnceByAllRequestsTogether() throws Exception {
        admin.send("PUT", "", Map.of("revokeRefreshToken", true, "refreshTokenMaxReuse", 0));
        var tabs = Executors.newFixedThreadPool(4);
        try {
            for (int time = 0; time < 2; time++) {
                int before = meddler.asked();
                clock.moveOn(TOKEN_HAS_EXPIRED);
                var answers = IntStream.range(0, 4)
                        .mapToObj(tab -> tabs.submit(
                                () -> visit.again().getOnly("/modules").statusCode()))
                        .toList();
                for (var answer : answers) {
                    assertThat(answer.get()).isEqualTo(200);
                }
                assertThat(meddler.asked()).isEqualTo(before + 1);
            }
        } finally {
            tabs.shutdown();
            admin.send("PUT", "", Map.of("revokeRefreshToken", false));
        }
    }

    @Test
    void aRoleChangedThereCountsFromTheNextRefresh() {
        admin.take(subject, List.of("learner"));
        admin.give(subject, List.of("facilitator"));
        clock.moveOn(TOKEN_HAS_EXPIRED);
        visit.get("/modules");
        assertThat(visit.getOnly("/modules").statusCode()).isEqualTo(403);
        assertThat(visit.getOnly("/debriefs").statusCode()).isEqualTo(200);
    }

    @Test
    void somebodyWithoutAnyRoleLeftIsOutFromTheNextRefresh() {
        admin.take(subject, List.of("learner"));
        clock.moveOn(TOKEN_HAS_EXPIRED);
        var before = tables.counts();
        isOut(visit);
        assertThat(tables.counts())
                .as("what is theirs stays, should the roles come back")
                .isEqualTo(before);
    }

    @Test
    void whileTheProviderCannotBeAskedTheSignInHoldsAndThatIsLoggedAndCounted() {
        var logged = new Logged();
        double before = metrics.counter("debrief.sign.in.unchecked").count();
        try {
            meddler.beGone();
            assertThat(visit.submit("/response", Map.of("text", words)).text()).contains(words);
            assertThat(logged.text()).contains("could not be asked").doesNotContain(words);
            assertThat(metrics.counter("debrief.sign.in.unchecked").count()).isGreaterThan(before);
        } finally {
            logged.close();
        }
        clock.moveOn(Duration.ofHours(13));
        isOut(visit);
    }

    @Test
    void whenTheProviderChangesItsKeysNobodyIsSignedOut() {
        admin.changeKeys();
        clock.moveOn(TOKEN_HAS_EXPIRED);
        var logged = new Logged();
        try {
            assertThat(visit.submit("/response", Map.of("text", words)).text())
                    .contains("What you said")
                    .contains(words);
            assertThat(visit.get("/modules").path()).isEqualTo("/modules");
        } finally {
            logged.close();
        }
        assertThat(logged.text()).doesNotContain("not genuine", "could not be asked");
    }

    @Test
    void aLogoutTokenUnderAKeyThatIsNewHereEndsTheSignIn() throws InterruptedException {
        admin.changeKeys();
        admin.endSessions(subject);
        waitUntil(() -> !hasLiveSignIn());
    }
}
