package org.debrief.cohort;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.FailedTry;
import org.debrief.account.Hash;
import org.debrief.account.Password;
import org.debrief.notice.MailServerResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.cohort.Inviting.PASSWORD;
import static org.debrief.cohort.Inviting.address;
import static org.debrief.cohort.Inviting.makesAccount;
import static org.debrief.cohort.Inviting.withdraw;
import static org.debrief.cohort.Inviting.withdrawal;

@QuarkusTest
@WithTestResource(value = MailServerResource.class, scope = TestResourceScope.GLOBAL)
class InvitationTest {

    @Inject
    People people;

    @Inject
    TestClock clock;

    Inviting inviting;

    @BeforeEach
    void arrange() {
        inviting = new Inviting(people);
    }

    @AfterEach
    void setRight() {
        clock.setRight();
        QuarkusTransaction.requiringNew().run(() -> FailedTry.deleteAll());
    }

    private String member(UUID cohort) {
        return inviting.at(cohort).page().select("tbody td:nth-child(1)").text();
    }

    @Test
    void whoFollowsALinkMakesAnAccountSignsInAndIsInTheCohort() {
        var cohort = people.cohort();
        var link = inviting.link(cohort, "2");
        var email = address();
        var visit = makesAccount(link, "Rowan  Ellery", email);
        assertThat(visit.path()).isEqualTo("/invitations/accepted?letter=yes");
        visit.signIn(email.toUpperCase(java.util.Locale.ROOT), PASSWORD);
        assertThat(visit.path()).isEqualTo("/modules");
        assertThat(visit.get("/account").page().select("#cohorts + ul").text()).contains("Cohort " + cohort);
        assertThat(member(cohort)).isEqualTo("Rowan Ellery");
        assertThat(makesAccount(link, "Somebody", email).text())
                .contains("There is an account with this address already");
    }

    @Test
    void theRuleForAPasswordIsTheSameAsEverywhere() {
        var page = Visit.anonymous().get(inviting.link(people.cohort(), "1")).page();
        assertThat(page.select("#field-password-rule").text()).isEqualTo(Password.RULE);
        assertThat(page.select("[autocomplete=new-password]")).hasSize(2);
    }

    @Test
    void theDatabaseHasTheHashOfALinkAlone() {
        var code = inviting.link(people.cohort(), "2").replace("/invitations/", "");
        assertThat(code).hasSizeGreaterThanOrEqualTo(43);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Invitation.count("codeHash", Hash.of(code))))
                .isEqualTo(1);
    }

    @Test
    void aLinkIsShownOnce() {
        var visit = inviting.at(people.cohort());
        var fields = visit.filled(visit.form("/links"));
        var to = visit.form("/links").attr("action");
        assertThat(visit.post(to, fields, Map.of()).statusCode()).isEqualTo(200);
        var again = visit.post(to, fields, Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("shown before").doesNotContain("capability");
    }

    @Test
    void whoIsSignedInJoinsAfterAPageThatAsksAndOnlyOnce() {
        var cohort = people.cohort();
        var link = inviting.link(cohort, "2");
        var name = people.learner(people.cohort());
        var visit = Visit.as(name).get(link);
        assertThat(visit.text()).contains("Join Cohort " + cohort, "signed in as " + name);
        var fields = visit.filled(visit.form("/membership"));
        visit.submit("/membership", Map.of());
        assertThat(visit.path()).startsWith("/account");
        assertThat(visit.post(link + "/membership", fields, Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(visit.get(link).text()).contains("You joined it before");
        assertThat(inviting.at(cohort).text()).contains("A link for 2, 1 joined");
    }

    @Test
    void whoHasAnAccountSignsInAndComesBack() {
        var link = inviting.link(people.cohort(), "1");
        var name = people.learner(people.cohort());
        var visit = Visit.anonymous().get(link);
        visit.get(visit.page().select("main a[href^=/sign-in]").attr("href"));
        visit.submit("/sign-in", Map.of("name", name, "password", name));
        assertThat(visit.path()).isEqualTo(link);
        assertThat(visit.text()).contains("Join Cohort");
    }

    @Test
    void asManyComeInAsALinkIsForEvenAtTheSameMoment() throws Exception {
        var cohort = people.cohort();
        var link = inviting.link(cohort, "2");
        var visits = List.of(1, 2, 3, 4).stream()
                .map(i -> Visit.as(people.learner(people.cohort())).get(link))
                .toList();
        var pool = Executors.newFixedThreadPool(4);
        try {
            pool.invokeAll(visits.stream()
                    .<Callable<Visit>>map(visit -> () -> visit.submit("/membership", Map.of()))
                    .toList());
        } finally {
            pool.shutdown();
        }
        assertThat(inviting.at(cohort).page().select("tbody tr")).hasSize(2);
        var late = Visit.anonymous().get(link);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.text()).contains("This invitation is used up");
    }

    @Test
    void anExpiredAWithdrawnAndAMistypedLinkEachSaySo() {
        var cohort = people.cohort();
        var withdrawn = inviting.link(cohort, "3");
        withdraw(inviting.at(cohort));
        assertThat(Visit.anonymous().get(withdrawn).text()).contains("This invitation was withdrawn");
        var expired = inviting.link(cohort, "3");
        var mistyped = Visit.anonymous().get(expired + "x");
        assertThat(mistyped.status()).isEqualTo(404);
        assertThat(mistyped.text()).contains("This link is not an invitation", "cut off");
        var open = Visit.anonymous().get(expired);
        clock.moveOn(Duration.ofDays(8));
        assertThat(Visit.anonymous().get(expired).text()).contains("This invitation has expired");
        open.submit(expired, Map.of("name", "Late", "email", address(), "password", PASSWORD));
        assertThat(open.status()).isEqualTo(410);
    }

    @Test
    void whoWithdrawsAnInvitationIsAskedFirstAndCanLeaveItOpen() {
        var cohort = people.cohort();
        var link = inviting.link(cohort, "3");
        var visit = withdrawal(inviting.at(cohort));
        assertThat(visit.text()).contains("Nobody joins by it any more").doesNotContain("stays in the cohort");
        visit.get(visit.page().select("a:containsOwn(Leave it open)").attr("href"));
        assertThat(Visit.anonymous().get(link).status()).isEqualTo(200);
        makesAccount(link, "Rowan Ellery", address());
        var page = withdrawal(visit.get("/cohorts/" + cohort));
        assertThat(page.text()).contains("Whoever joined by it stays in the cohort");
        var asked = page.path();
        page.submit("/withdrawal", Map.of());
        assertThat(visit.get(asked).path()).isEqualTo("/cohorts/" + cohort);
        assertThat(visit.text()).contains("Rowan Ellery").doesNotContain("A link for 3");
    }

    @Test
    void guessingIsSlowedByWhereItComesFrom() {
        var link = inviting.link(people.cohort(), "1");
        var visit = Visit.anonymous();
        for (int i = 0; i < Doorkeeper.WRONG_CODES.allowed(); i++) {
            visit.get("/invitations/guess-" + i);
        }
        assertThat(visit.get("/invitations/one-more").status()).isEqualTo(429);
        assertThat(visit.text()).contains("Wait a quarter of an hour");
        assertThat(Visit.anonymous().get(link).status()).isEqualTo(429);
        clock.moveOn(Doorkeeper.WRONG_CODES.window().plusSeconds(1));
        assertThat(visit.get(link).status()).isEqualTo(200);
    }

    @Test
    void badInputIsToldBesideItsFieldAndKeepsWhatWasTyped() {
        var link = inviting.link(people.cohort(), "1");
        var visit = Visit.anonymous().get(link);
        visit.submit(link, Map.of("name", "Rowan", "email", "rowan", "password", "short", "password-again", "short"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("#field-email-problem").text()).contains("Write an e-mail address");
        assertThat(visit.page().select("#field-password-problem").text()).contains("shorter than 12 characters");
        assertThat(visit.page().select("#field-name").val()).isEqualTo("Rowan");
        assertThat(visit.page().select("#field-email").val()).isEqualTo("rowan");
        assertThat(visit.page().select("[type=password]").eachAttr("value")).isEmpty();
        assertThat(visit.source()).doesNotContain("\"short\"");
    }

    @Test
    void aLinkNeedsANumberAndADate() {
        var visit = inviting.at(people.cohort());
        for (var uses : new String[] {"0", "501", "many", "-1", ""}) {
            assertThat(visit.submit("/links", Map.of("uses", uses, "days", "7")).status())
                    .isEqualTo(422);
        }
        assertThat(visit.submit("/links", Map.of("uses", "3", "days", "91")).text())
                .contains("for how many days");
    }

    @Test
    void aLinkIsRenewedAfterAPageThatSaysWhoseLinkEnds() {
        var cohort = people.cohort();
        var old = inviting.link(cohort, "3");
        Visit.as(people.learner(people.cohort())).get(old).submit("/membership", Map.of());
        var visit = inviting.at(cohort);
        Inviting.renewal(visit);
        assertThat(visit.text()).contains("for the 2 who can still join by it", "Whoever holds the old one");
        assertThat(Visit.anonymous().get(old).status()).isEqualTo(200);
        visit.submit("/renewal", Map.of());
        assertThat(visit.text()).contains("The old link leads nowhere now", "It lets in 2 people");
        assertThat(Visit.anonymous().get(old).status()).isEqualTo(404);
        assertThat(Visit.anonymous().get(Inviting.shown(visit)).status()).isEqualTo(200);
    }

    /** Two transactions, of which the one that renews has read the row before the other changes it. */
    @Test
    void aRenewalNeitherGivesBackAUseNorUndoesAWithdrawal() {
        var cohort = people.cohort();
        inviting.link(cohort, "3");
        var now = clock.instant();
        var id = QuarkusTransaction.requiringNew()
                .call(() -> Invitation.open(cohort).get(0).id);
        assertThat(renewedAfter(id, () -> Invitation.use(id, now))).isTrue();
        assertThat(read(id).uses).isEqualTo(1);
        assertThat(renewedAfter(id, () -> Invitation.withdraw(id, now))).isFalse();
        assertThat(read(id).standing(now)).isEqualTo(Invitation.Standing.WITHDRAWN);
    }

    private boolean renewedAfter(UUID id, Callable<Boolean> meanwhile) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Invitation read = Invitation.findById(id);
            assertThat(QuarkusTransaction.requiringNew().call(meanwhile)).isTrue();
            return read.renew(Code.fresh(), clock.instant());
        });
    }

    private static Invitation read(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Invitation.findById(id));
    }
}
