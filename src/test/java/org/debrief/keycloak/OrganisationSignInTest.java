package org.debrief.keycloak;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.debrief.Logged;
import org.debrief.People;
import org.debrief.Tables;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.account.Identity;
import org.debrief.account.Role;
import org.debrief.account.SignIn;
import org.debrief.cohort.Cohort;
import org.debrief.cohort.Membership;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in at a real Keycloak, its own login form filled in. */
@QuarkusTest
@TestProfile(OrganisationMode.class)
class OrganisationSignInTest {

    private final Keycloak keycloak = Keycloak.shared();
    private final KeycloakAdmin admin = keycloak.admin();
    private final String name = "person-" + UUID.randomUUID();
    private final String cohort = "Cohort of " + name;

    @Inject
    People people;

    @Inject
    Tables tables;

    @Inject
    TestClock clock;

    private Account account(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> Identity.of(new Identity.Key(keycloak.issuer(), subject))
                .map(identity -> {
                    Account account = Account.findById(identity.accountId);
                    account.roles.size();
                    return account;
                })
                .orElse(null));
    }

    private Map<String, Role> memberships(Account account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Membership.<Membership>list("key.accountId", account.id).stream()
                        .collect(java.util.stream.Collectors.toMap(
                                membership -> Cohort.<Cohort>findById(membership.key.cohortId()).name,
                                membership -> membership.role)));
    }

    @Test
    void theSamplePeopleOfTheRealmComeIn() {
        var visit = Visit.anonymous().signIn("rowan", "rowan-sample");
        assertThat(visit.path()).isEqualTo("/modules");
        assertThat(visit.page().select("nav").text()).contains("Rowan Ellery");
        assertThat(Visit.anonymous().signIn("ade", "ade-sample").path()).isEqualTo("/cohorts");
        assertThat(Visit.anonymous().signIn("faye", "faye-sample").path()).isEqualTo("/debriefs");
    }

    @Test
    void theFlowUsesPkceStateAndNonceAndAsksForACode() {
        var to = Visit.anonymous().getOnly("/sign-in/organisation").header("Location");
        assertThat(to)
                .startsWith(keycloak.issuer())
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
    }

    @Test
    void theFirstSignInMakesTheAccountAndTheNextOnesFollowWhatTheProviderSays() {
        var subject = admin.create(name, List.of("learner"), List.of(cohort));
        assertThat(account(subject)).isNull();
        Visit.as(name);
        var account = account(subject);
        assertThat(account.name).isEqualTo(name + " Example");
        assertThat(account.email).isEqualTo(name + "@debrief.example");
        assertThat(account.roles).containsExactly(Role.LEARNER);
        assertThat(memberships(account)).isEqualTo(Map.of(cohort, Role.LEARNER));

        admin.take(subject, List.of("learner"));
        admin.give(subject, List.of("facilitator"));
        admin.join(subject, cohort + " too");
        assertThat(Visit.as(name).path()).isEqualTo("/debriefs");
        assertThat(account(subject).id).isEqualTo(account.id);
        assertThat(account(subject).roles).containsExactly(Role.FACILITATOR);
        assertThat(memberships(account)).isEqualTo(Map.of(cohort, Role.FACILITATOR, cohort + " too", Role.FACILITATOR));

        admin.leave(subject, cohort);
        Visit.as(name);
        assertThat(memberships(account)).isEqualTo(Map.of(cohort + " too", Role.FACILITATOR));
    }

    @Test
    void aMembershipMadeHereIsLeftAlone() {
        var here = people.cohort();
        var learner = people.learner(here);
        Visit.as(learner);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Membership.count("key.cohortId", here)))
                .isEqualTo(1);
    }

    @Test
    void somebodyWithNoRoleOfOursIsToldWhomToAskAndNothingIsMade() {
        admin.create(name, List.of(), List.of(cohort));
        var before = tables.contents();
        var visit = Visit.as(name);
        assertThat(visit.status()).isEqualTo(403);
        assertThat(visit.text()).contains("no role here yet", "Ask whoever runs Debrief");
        assertThat(tables.contents()).isEqualTo(before);
        assertThat(visit.cookies()).doesNotContainKey("sign-in");
    }

    @Test
    void signingInLeadsToThePageAskedForAndNowhereElse() {
        var learner = people.learner(people.cohort());
        var visit = Visit.anonymous().get("/modules/january");
        assertThat(visit.path()).isEqualTo("/sign-in?to=/modules/january");
        var link = visit.page().select("main a.button").attr("href");
        assertThat(visit.get(visit.comeBack(link, learner, learner)).path()).isEqualTo("/modules/january");

        var other = Visit.anonymous();
        other.get(other.comeBack("/sign-in/organisation?to=//elsewhere.example", learner, learner));
        assertThat(other.path()).isEqualTo("/modules");
    }

    @Test
    void passwordsAndSampleAccountsDoNotExistInThisMode() {
        var visit = Visit.anonymous().get("/sign-in");
        assertThat(visit.page().select("form, input[type=password]")).isEmpty();
        assertThat(visit.source()).doesNotContain("rowan");
        assertThat(visit.get("/").source()).doesNotContain("rowan");
        assertThat(visit.post("/sign-in", Map.of("name", "rowan", "password", "rowan-sample"), Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSignInStartedWithAPasswordIsRefused() {
        var learner = people.learner(people.cohort());
        var token = QuarkusTransaction.requiringNew().call(() -> {
            var account = Account.<Account>find("name", learner).<Account>singleResult();
            return SignIn.start(account, "a browser", clock.instant(), java.time.Duration.ofHours(1))
                    .token();
        });
        var visit = Visit.anonymous();
        visit.cookies().put("sign-in", token);
        assertThat(visit.get("/modules").path()).startsWith("/sign-in");
    }

    @Test
    void theCookieIsFreshWhateverTheBrowserBrought() {
        var learner = people.learner(people.cohort());
        var visit = Visit.anonymous();
        visit.cookies().put("sign-in", "x".repeat(43));
        visit.cookies().put("q_session", "planted");
        visit.signIn(learner, learner);
        assertThat(visit.path()).isEqualTo("/modules");
        assertThat(visit.cookies().get("sign-in")).isNotEqualTo("x".repeat(43));
        var first = visit.cookies().get("sign-in");
        visit.signIn(learner, learner);
        assertThat(visit.cookies().get("sign-in")).isNotEqualTo(first);
    }

    @Test
    void tokensLieSealedInTheRowAndInNoCookieAndNoLog() {
        var logged = new Logged();
        try {
            admin.create(name, List.of("learner"), List.of());
            var visit = Visit.as(name);
            visit.get("/modules");
            assertThat(visit.cookies().values()).noneMatch(Keycloak.TOKEN.asPredicate());
            assertThat(visit.cookies().keySet()).noneMatch(cookie -> cookie.startsWith("q_session"));
            assertThat(tables.contents().get("sign_in").toString()).doesNotContainPattern(Keycloak.TOKEN);
            assertThat(logged.text()).doesNotContainPattern(Keycloak.TOKEN).doesNotContain(name);
        } finally {
            logged.close();
        }
    }

    @Test
    void somebodyWhoseRolesWereTakenIsToldThatTheirWordsAreKept() {
        var learner = people.learner(people.cohort());
        Visit.as(learner);
        admin.take(admin.id(learner), List.of("learner"));
        var visit = Visit.as(learner);
        assertThat(visit.status()).isEqualTo(403);
        assertThat(visit.text()).contains("are kept as they were").doesNotContain("No account was made");
    }

    @Test
    void whereTheProviderCouldNotBeToldNobodyIsToldThatTheyAreSignedOutThere() {
        var text = Visit.anonymous().get("/signed-out?only=here").text();
        assertThat(text).contains("You may still be signed in at").doesNotContain("Here and at");
    }
}
