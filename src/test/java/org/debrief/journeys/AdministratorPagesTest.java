package org.debrief.journeys;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.debrief.browser.Rendering;

import static org.assertj.core.api.Assertions.assertThat;

/** The screens of administrators, and of those who are invited, in every rendering and by every hand. */
@QuarkusTest
class AdministratorPagesTest extends JourneyTest {

    private static final String PASSWORD = "four tin kettles";

    private static Reader write(Reader reader, String field, String words) {
        return reader.write(reader.page().locator(field), words);
    }

    private String path(Reader reader) {
        return reader.page().locator(".capability").innerText().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void pagesOfPeople() {
        var learner = people.learner(people.cohort());
        var reader = reader().signIn(people.administrator()).goTo("/people");
        sound(reader, "people");
        write(reader, "#words", learner).press("Find").reads(learner);
        sound(reader, "people-found");
        write(reader, "#words", "nobody of this name").press("Find").reads("Nobody’s name or address");
        sound(reader, "people-none");
        reader.goTo("/people/new").press("Make the account").reads("Not kept yet");
        sound(reader, "person-refused");
        people.secondFactor(learner);
        reader.goTo("/people/" + people.id(learner)).reads("First make sure who asks");
        sound(reader, "person-codes");
        reader.press("Take their codes off").reads("not set up");
        sound(reader, "person");
        reader.press("Make a link to a new password").reads("Give " + learner + " this link");
        sound(reader, "person-new-password");
        reader.press("See the account");
        reader.press("disable this account").reads("What ends with it");
        sound(reader, "person-disabling");
        reader.press("Disable this account").reads("This account is disabled");
        sound(reader, "person-disabled");
        reader.goTo("/people/" + people.id(learner) + "/erasure")
                .press("Erase everything about them")
                .reads("Choose why it is done");
        sound(reader, "person-erasure-refused");
        reader.choose(reader.page().locator("[value=DIED]"));
        write(reader, "#field-note", "ticket 4711");
        write(reader, "#field-name", learner)
                .press("Erase everything about them")
                .reads("not here any more");
        sound(reader, "person-erased");
        reader.goTo("/audit").reads("an erased account");
        sound(reader, "audit");
        reader.visit().print("audit");
        reader.goTo("/audit?act=COHORT_CLOSED&person=" + people.id(people.administrator()))
                .reads("There is no such entry");
        sound(reader, "audit-none");
    }

    @Test
    void pagesOfCohortsAndInvitations() {
        var cohort = people.cohort();
        people.learner(cohort);
        people.facilitator(cohort);
        var reader = reader().signIn(people.administrator()).goTo("/cohorts");
        sound(reader, "cohorts");
        reader.press("Make the cohort").reads("Give it a name");
        sound(reader, "cohorts-refused");
        reader.goTo("/cohorts/" + people.cohort());
        sound(reader, "cohort-empty");
        reader.goTo("/cohorts/" + cohort);
        write(reader, "#field-addresses", "sam@ward.example\nnot an address")
                .press("Invite these addresses")
                .reads("What became of each line");
        sound(reader, "cohort");
        reader.visit().print("cohort");
        reader.press("Remove").reads("What ends with it");
        sound(reader, "cohort-removal");
        reader.goTo("/cohorts/" + cohort).press("Make a link").reads("Copy this link now");
        sound(reader, "invitation-given");
        invited(path(reader));
        reader.goTo("/cohorts/" + cohort).press("Renew").reads("needs the new one");
        sound(reader, "invitation-renewal");
        reader.goTo("/cohorts/" + cohort).press("Withdraw").reads("Nobody joins by it any more");
        sound(reader, "invitation-withdrawal");
        reader.goTo("/cohorts/" + cohort).press("Close this cohort").reads("What ends with it");
        sound(reader, "cohort-closing");
        reader.press("Close this cohort").reads("This cohort is closed");
        sound(reader, "cohort-closed");
    }

    private void invited(String link) {
        var nobody = reader().goTo(link);
        sound(nobody, "invitation");
        nobody.press("Make my account and join").reads("Not kept yet");
        sound(nobody, "invitation-refused");
        var member = reader().signIn(learner()).goTo(link);
        sound(member, "invitation-signed-in");
        member.press("Join this cohort").reads("Your cohorts");
        sound(member, "account-cohorts");
        member.press("Leave it").reads("What ends with it");
        sound(member, "cohort-departure");
        nobody.goTo(link + "x").reads("This link is not an invitation");
        nobody.visit().takeTroubles();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyHand")
    void fromALinkToALearnersFirstPageAndOutAgain(Hand hand, Rendering rendering) {
        var cohort = people.cohort();
        var administrator = reader(hand, rendering)
                .signIn(people.administrator())
                .goTo("/cohorts/" + cohort)
                .press("Make a link");
        var link = path(administrator);
        var address = java.util.UUID.randomUUID() + "@ward.example";
        var learner = reader(hand, rendering).goTo(link);
        for (var field : List.of(
                Map.entry("#field-name", "Rowan Ellery"),
                Map.entry("#field-email", address),
                Map.entry("#field-password", PASSWORD),
                Map.entry("#field-password-again", PASSWORD))) {
            write(learner, field.getKey(), field.getValue());
        }
        learner.press("Make my account and join").reads("Your account is ready").press("Sign in");
        write(learner, "#name", address);
        write(learner, "#password", PASSWORD).press("Sign in");
        assertThat(learner.page().url()).endsWith("/modules");
        administrator.goTo("/cohorts/" + cohort).reads("Rowan Ellery");
        administrator.press("Remove").press("Remove them").reads("Nobody is in it yet");
        learner.goTo("/account").reads("You are in none");
    }
}
