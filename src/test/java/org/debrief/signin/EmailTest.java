package org.debrief.signin;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.notice.Postbox;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EmailTest {

    @Inject
    People people;

    @Inject
    TestClock clock;

    Postbox postbox;

    private String name;
    private Visit visit;

    @BeforeEach
    void make() {
        people.forgetTries();
        name = people.learner(people.cohort());
        visit = Visit.as(name).get("/account/email");
    }

    @AfterEach
    void setRight() {
        clock.setRight();
        people.forgetTries();
    }

    private static String fresh() {
        return UUID.randomUUID() + "@ward.example";
    }

    private Visit gives(String address, String password) {
        return visit.get("/account/email").submit("/account/email", Map.of("email", address, "password-now", password));
    }

    private Visit opens(String address) {
        return Visit.anonymous().get(postbox.letter(address).link());
    }

    @Test
    void anAddressCountsOnceTheLinkInItsLetterWasOpenedAndConfirmed() {
        var address = fresh();
        assertThat(visit.get("/account").text()).contains("E-mail none yet");
        assertThat(gives(address.toUpperCase(java.util.Locale.ROOT), name).path())
                .isEqualTo("/account/email?sent=yes");
        assertThat(visit.text()).contains("A letter is on its way", "none yet");
        var letter = opens(address);
        assertThat(letter.text()).contains(address);
        assertThat(visit.get("/account").text()).doesNotContain(address);
        letter.submit(letter.path(), Map.of());
        assertThat(letter.path()).isEqualTo("/addresses/confirmed");
        assertThat(visit.get("/account").text()).contains("E-mail " + address);
    }

    @Test
    void theLinkWorksOnceAndForAnHour() {
        var address = fresh();
        gives(address, name);
        var early = opens(address);
        var again = early.again().get(early.path());
        early.submit(early.path(), Map.of());
        again.submit(again.path(), Map.of());
        assertThat(again.status()).isEqualTo(404);
        var other = fresh();
        gives(other, name);
        var late = opens(other);
        clock.moveOn(Duration.ofMinutes(61));
        assertThat(late.submit(late.path(), Map.of()).status()).isEqualTo(404);
        assertThat(Visit.as(name).get("/account").text()).contains(address);
    }

    @Test
    void theAddressBeforeIsToldWhenAnotherTakesItsPlace() {
        var before = people.address(name);
        var address = fresh();
        gives(address, name);
        var letter = opens(address);
        letter.submit(letter.path(), Map.of());
        var farewell = postbox.letter(before);
        assertThat(farewell.subject()).isEqualTo("Another address");
        assertThat(farewell.text())
                .as("a new password cannot be had by this address any more")
                .contains("they can shut the account")
                .doesNotContain("/forgotten-password");
        assertThat(postbox.letter(before).text()).doesNotContain(address);
    }

    @Test
    void anotherAccountsAddressIsNotToldToBeOneAndCannotBeTaken() {
        var taken = people.address(people.learner(people.cohort()));
        assertThat(gives(taken, name).path()).isEqualTo("/account/email?sent=yes");
        var letter = opens(taken);
        letter.submit(letter.path(), Map.of());
        assertThat(letter.status()).isEqualTo(409);
        assertThat(letter.text()).contains("Another account has this address");
        assertThat(visit.get("/account").text()).contains("none yet");
    }

    @Test
    void whatIsNoAddressOrNotTheOwnPasswordIsRefusedBesideItsField() {
        assertThat(gives("rowan at ward", name).status()).isEqualTo(422);
        assertThat(visit.page().select("#email-problem").text()).contains("not a whole e-mail address");
        assertThat(visit.page().select("#email").val()).isEqualTo("rowan at ward");
        var address = fresh();
        assertThat(gives(address, "wrong").status()).isEqualTo(422);
        assertThat(visit.page().select("#password-now-problem").text()).contains("not your present password");
        assertThat(visit.page().select("#email").val()).isEqualTo(address);
        assertThat(postbox.lettersTo(address)).isEmpty();
    }

    @Test
    void fourLettersToOneAddressAreTooMany() {
        var address = fresh();
        for (int asked = 0; asked < 3; asked++) {
            gives(address, name);
        }
        assertThat(gives(address, name).status()).isEqualTo(429);
        assertThat(visit.text()).contains("Too many letters");
    }

    @Test
    void oneSignsInByTheAddressToo() {
        var address = fresh();
        gives(address, name);
        var letter = opens(address);
        letter.submit(letter.path(), Map.of());
        assertThat(Visit.anonymous()
                        .signIn(address.toUpperCase(java.util.Locale.ROOT), name)
                        .path())
                .isEqualTo("/modules");
        assertThat(Visit.anonymous().signIn(address, "wrong").status()).isEqualTo(422);
    }
}
