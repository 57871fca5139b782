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
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.account.FailedTry;
import org.debrief.account.Hash;
import org.debrief.account.Password;
import org.debrief.notice.MailServerResource;
import org.debrief.notice.Postbox;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = MailServerResource.class, scope = TestResourceScope.GLOBAL)
class InvitationTest {

    private static final String PASSWORD = "four tin kettles";

    @Inject
    People people;

    @Inject
    TestClock clock;

    Postbox postbox;

    @AfterEach
    void setRight() {
        clock.setRight();
        QuarkusTransaction.requiringNew().run(() -> FailedTry.deleteAll());
    }

    private static String address() {
        return UUID.randomUUID() + "@ward.example";
    }

    private Visit at(UUID cohort) {
        return Visit.as(people.administrator()).get("/cohorts/" + cohort);
    }

    private String link(UUID cohort, String uses) {
        var shown =
                at(cohort).submit("/links", Map.of("uses", uses, "days", "7")).page();
        return path(shown.select(".capability").text());
    }

    private static String path(String link) {
        return link.substring(link.indexOf("/invitations/"));
    }

    private static Visit makesAccount(String link, String name, String email) {
        var visit = Visit.anonymous().get(link);
        var fields = Map.of("name", name, "email", email, "password", PASSWORD, "password-again", PASSWORD);
        return visit.submit(link, fields);
    }

    private String member(UUID cohort) {
        return at(cohort).page().select("tbody td:nth-child(1)").text();
    }

    @Test
    void whoFollowsALinkMakesAnAccountSignsInAndIsInTheCohort() {
        var cohort = people.cohort();
        var link = link(cohort, "2");
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

    private static boolean counts(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.byEmail(address).isPresent());
    }

    @Test
    void anAddressThatWasTypedCountsOnceTheLinkInItsLetterWasOpened() {
        var email = address();
        assertThat(makesAccount(link(people.cohort(), "1"), "Rowan Ellery", email)
                        .text())
                .contains("A letter is on its way to that address");
        assertThat(counts(email)).isFalse();
        var letter = postbox.letter(email);
        assertThat(letter.subject()).isEqualTo("Is this your address?");
        Visit.anonymous().get(letter.link()).submit(letter.link(), Map.of());
        assertThat(counts(email)).isTrue();
        Visit.anonymous().get("/forgotten-password").submit("/forgotten-password", Map.of("email", email));
        assertThat(postbox.letter(email, 2).subject()).isEqualTo("A new password for Debrief");
    }

    @Test
    void whoTypesSomebodyElsesAddressNeverGetsTheirLetters() {
        var email = address();
        makesAccount(link(people.cohort(), "1"), "Impostor", email);
        var owner = people.learner(people.cohort());
        QuarkusTransaction.requiringNew().run(() -> Account.update("email = ?1 where name = ?2", email, owner));
        var late = Visit.anonymous().get(postbox.letter(email).link());
        late.submit(postbox.letter(email).link(), Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Another account has this address");
    }

    @Test
    void theRuleForAPasswordIsTheSameAsEverywhere() {
        var page = Visit.anonymous().get(link(people.cohort(), "1")).page();
        assertThat(page.select("#field-password-rule").text()).isEqualTo(Password.RULE);
        assertThat(page.select("[autocomplete=new-password]")).hasSize(2);
    }

    @Test
    void theDatabaseHasTheHashOfALinkAlone() {
        var code = link(people.cohort(), "2").replace("/invitations/", "");
        assertThat(code).hasSizeGreaterThanOrEqualTo(43);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Invitation.count("codeHash", Hash.of(code))))
                .isEqualTo(1);
    }

    @Test
    void aLinkIsShownOnce() {
        var visit = at(people.cohort());
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
        var link = link(cohort, "2");
        var name = people.learner(people.cohort());
        var visit = Visit.as(name).get(link);
        assertThat(visit.text()).contains("Join Cohort " + cohort, "signed in as " + name);
        var fields = visit.filled(visit.form("/membership"));
        visit.submit("/membership", Map.of());
        assertThat(visit.path()).startsWith("/account");
        assertThat(visit.post(link + "/membership", fields, Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(visit.get(link).text()).contains("You joined it before");
        assertThat(at(cohort).text()).contains("A link for 2, 1 joined");
    }

    @Test
    void whoHasAnAccountSignsInAndComesBack() {
        var link = link(people.cohort(), "1");
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
        var link = link(cohort, "2");
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
        assertThat(at(cohort).page().select("tbody tr")).hasSize(2);
        var late = Visit.anonymous().get(link);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.text()).contains("This invitation is used up");
    }

    @Test
    void anExpiredAWithdrawnAndAMistypedLinkEachSaySo() {
        var cohort = people.cohort();
        var withdrawn = link(cohort, "3");
        at(cohort).submit("/withdrawal", Map.of());
        assertThat(Visit.anonymous().get(withdrawn).text()).contains("This invitation was withdrawn");
        var expired = link(cohort, "3");
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
    void guessingIsSlowedByWhereItComesFrom() {
        var link = link(people.cohort(), "1");
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
        var link = link(people.cohort(), "1");
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
        var visit = at(people.cohort());
        for (var uses : new String[] {"0", "501", "many", "-1", ""}) {
            assertThat(visit.submit("/links", Map.of("uses", uses, "days", "7")).status())
                    .isEqualTo(422);
        }
        assertThat(visit.submit("/links", Map.of("uses", "3", "days", "91")).text())
                .contains("for how many days");
    }

    @Test
    void eachPastedAddressIsAnsweredForAndGetsALetterOfItsOwn() {
        var cohort = people.cohort();
        var first = address();
        var second = address();
        var visit = at(cohort)
                .submit(
                        "/addresses",
                        Map.of(
                                "addresses",
                                first + "\nnot an address\n" + second.toUpperCase(java.util.Locale.ROOT) + ", "
                                        + first));
        assertThat(visit.page().select(".answers dd").eachText())
                .containsExactly(
                        "Invited: the letter is on its way.",
                        "This is not an e-mail address. Nobody was invited.",
                        "Invited: the letter is on its way.",
                        "This address stands here twice; it is invited once.");
        var letter = postbox.letter(first);
        assertThat(letter.text()).contains("as a learner").doesNotContain(cohort.toString());
        assertThat(letter.link()).isNotEqualTo(postbox.letter(second).link());
        var joins = makesAccount(letter.link(), "First", first);
        assertThat(joins.path()).isEqualTo("/invitations/accepted");
        assertThat(counts(first)).isTrue();
        assertThat(postbox.lettersTo(first)).hasSize(1);
        assertThat(joins.signIn(first, PASSWORD).path()).isEqualTo("/modules");
        assertThat(Visit.anonymous().get(letter.link()).text()).contains("used up");
        visit.get("/cohorts/" + cohort).submit("/addresses", Map.of("addresses", first + "\n" + second));
        assertThat(visit.page().select(".answers dd").eachText())
                .containsExactly(
                        "Already in this cohort.",
                        "Invited before. To send the letter again, renew that invitation below.");
        assertThat(postbox.lettersTo(second)).hasSize(1);
    }

    @Test
    void aFacilitatorIsInvitedByAddress() {
        var cohort = people.cohort();
        var address = address();
        at(cohort).submit("/addresses", Map.of("addresses", address, "role", "FACILITATOR"));
        makesAccount(postbox.letter(address).link(), "Faye", address);
        assertThat(at(cohort).page().select("tbody td:nth-child(2)").text()).isEqualTo("Facilitator");
    }

    @Test
    void aLetterIsSentAgainWithANewLinkAndTheOldOneIsOver() {
        var cohort = people.cohort();
        var address = address();
        var visit = at(cohort).submit("/addresses", Map.of("addresses", address));
        var old = postbox.letter(address).link();
        visit.submit("/renewal", Map.of());
        assertThat(visit.text()).contains("A new letter is on its way");
        assertThat(Visit.anonymous().get(old).status()).isEqualTo(404);
        assertThat(Visit.anonymous().get(postbox.letter(address, 2).link()).status())
                .isEqualTo(200);
        visit.get("/cohorts/" + cohort).submit("/withdrawal", Map.of());
        assertThat(visit.text()).doesNotContain(address);
        assertThat(Visit.anonymous().get(postbox.letter(address, 2).link()).text())
                .contains("withdrawn");
    }

    @Test
    void aLetterThatCouldNotBeSentIsSaidAndItsLinkHandedOver() {
        var cohort = people.cohort();
        var address = address();
        postbox.closed(() -> {
            var visit = at(cohort).submit("/addresses", Map.of("addresses", address));
            assertThat(visit.text()).contains("the mail server did not take the letter", "No letter was sent");
            visit.submit("/renewal", Map.of());
            assertThat(visit.text()).contains("hand the link over yourself");
            assertThat(Visit.anonymous()
                            .get(path(visit.page().select(".capability").text()))
                            .status())
                    .isEqualTo(200);
        });
    }

    @Test
    void tooManyOrNoAddressesAreRefusedAndKept() {
        var visit = at(people.cohort());
        assertThat(visit.submit("/addresses", Map.of("addresses", " ")).status())
                .isEqualTo(422);
        var many = "a@ward.example\n".repeat(51).strip();
        visit.submit("/addresses", Map.of("addresses", many));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("#field-addresses").val().strip()).isEqualTo(many);
    }
}
