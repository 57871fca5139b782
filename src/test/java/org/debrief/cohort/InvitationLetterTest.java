package org.debrief.cohort;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.notice.MailServerResource;
import org.debrief.notice.Postbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.cohort.Inviting.PASSWORD;
import static org.debrief.cohort.Inviting.address;
import static org.debrief.cohort.Inviting.makesAccount;
import static org.debrief.cohort.Inviting.shown;
import static org.debrief.cohort.Inviting.withdraw;

@QuarkusTest
@WithTestResource(value = MailServerResource.class, scope = TestResourceScope.GLOBAL)
class InvitationLetterTest {

    private static final String OWNERS = "five quiet lanterns";

    @Inject
    People people;

    Postbox postbox;

    Inviting inviting;

    @BeforeEach
    void arrange() {
        inviting = new Inviting(people);
    }

    private static boolean counts(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.byEmail(address).isPresent());
    }

    @Test
    void anAddressThatWasTypedCountsOnceTheLinkInItsLetterWasOpened() {
        var email = address();
        assertThat(makesAccount(inviting.link(people.cohort(), "1"), "Rowan Ellery", email)
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
        makesAccount(inviting.link(people.cohort(), "1"), "Impostor", email);
        var owner = people.learner(people.cohort());
        QuarkusTransaction.requiringNew().run(() -> Account.update("email = ?1 where name = ?2", email, owner));
        var late = Visit.anonymous().get(postbox.letter(email).link());
        late.submit(postbox.letter(email).link(), Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Another account has this address");
    }

    @Test
    void eachPastedAddressIsAnsweredForAndGetsALetterOfItsOwn() {
        var cohort = people.cohort();
        var first = address();
        var second = address();
        var visit = inviting.at(cohort)
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
        inviting.at(cohort).submit("/addresses", Map.of("addresses", address, "role", "FACILITATOR"));
        makesAccount(postbox.letter(address).link(), "Faye", address);
        assertThat(inviting.at(cohort).page().select("tbody td:nth-child(2)").text())
                .isEqualTo("Facilitator");
    }

    @Test
    void aLetterIsSentAgainWithANewLinkAndTheOldOneIsOver() {
        var cohort = people.cohort();
        var address = address();
        var visit = inviting.at(cohort).submit("/addresses", Map.of("addresses", address));
        var old = postbox.letter(address).link();
        Inviting.renew(visit);
        assertThat(visit.text()).contains("A new letter is on its way");
        assertThat(Visit.anonymous().get(old).status()).isEqualTo(404);
        assertThat(Visit.anonymous().get(postbox.letter(address, 2).link()).status())
                .isEqualTo(200);
        withdraw(visit.get("/cohorts/" + cohort));
        assertThat(visit.text()).doesNotContain(address);
        assertThat(Visit.anonymous().get(postbox.letter(address, 2).link()).text())
                .contains("withdrawn");
    }

    @Test
    void aLetterThatCouldNotBeSentIsSaidAndItsLinkHandedOver() {
        var cohort = people.cohort();
        var address = address();
        postbox.closed(() -> {
            var visit = inviting.at(cohort).submit("/addresses", Map.of("addresses", address));
            assertThat(visit.text()).contains("the mail server did not take the letter", "No letter was sent");
            Inviting.renew(visit);
            assertThat(visit.text()).contains("hand the link over yourself");
            assertThat(Visit.anonymous().get(shown(visit)).status()).isEqualTo(200);
        });
    }

    @Test
    void tooManyOrNoAddressesAreRefusedAndKept() {
        var visit = inviting.at(people.cohort());
        assertThat(visit.submit("/addresses", Map.of("addresses", " ")).status())
                .isEqualTo(422);
        var many = "a@ward.example\n".repeat(51).strip();
        visit.submit("/addresses", Map.of("addresses", many));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("#field-addresses").val().strip()).isEqualTo(many);
    }

    /** By mistake or not, somebody joined by a link under an address that they cannot read. */
    @Test
    void whoReadsAnAddressSignsInByItAndWhoOnlyTypedItByALongerName() {
        var email = address();
        makesAccount(inviting.link(people.cohort(), "1"), "Mistyper", email);
        assertThat(postbox.letter(email).subject()).isEqualTo("Is this your address?");
        var cohort = people.cohort();
        inviting.at(cohort).submit("/addresses", Map.of("addresses", email));
        var link = postbox.letter(email, 2).link();
        var fields = Map.of("name", "Owner", "password", OWNERS, "password-again", OWNERS);
        var visit = Visit.anonymous().get(link).submit(link, fields);
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("#field-not-mine-problem").text()).contains("If it was you, sign in with it");
        assertThat(Visit.anonymous().signIn(email, PASSWORD).path()).isEqualTo("/modules");
        var ticked = with(fields, "not-mine");
        ticked.put("password-again", "five quiet lantern");
        assertThat(visit.submit(link, ticked).status()).isEqualTo(422);
        assertThat(visit.page().select("#field-not-mine[checked]")).hasSize(1);
        assertThat(visit.submit(link, fields).path()).isEqualTo("/invitations/accepted");
        assertThat(Visit.anonymous().signIn(email, OWNERS).get("/account").text())
                .contains("Owner");
        assertThat(Visit.anonymous().signIn(email, PASSWORD).status()).isEqualTo(422);
        var longer = signsInAs("Mistyper");
        assertThat(longer).startsWith(email + "-");
        assertThat(Visit.anonymous().signIn(longer, PASSWORD).get("/account").text())
                .contains("Mistyper");
    }

    private static Map<String, String> with(Map<String, String> fields, String ticked) {
        var all = new HashMap<>(fields);
        all.put(ticked, "yes");
        return all;
    }

    /** As an administrator is shown it. */
    private String signsInAs(String name) {
        var visit = Visit.as(people.administrator()).get("/people").submit("/search", Map.of("words", name));
        visit.get(visit.page().select("tbody a").first().attr("href"));
        return visit.page().select("dt:containsOwn(Signs in as) + dd").text();
    }
}
