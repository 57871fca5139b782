package org.debrief.signin;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Logged;
import org.debrief.People;
import org.debrief.TestClock;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.account.Password;
import org.debrief.notice.Postbox;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ForgottenPasswordTest {

    private static final String NEW = "three quiet words";

    @Inject
    People people;

    @Inject
    TestClock clock;

    Postbox postbox;

    private String name;
    private String address;

    @BeforeEach
    void make() {
        people.forgetTries();
        name = people.learner(people.cohort());
        address = people.address(name);
    }

    @AfterEach
    void setRight() {
        clock.setRight();
        people.forgetTries();
    }

    private static Visit asks(String address) {
        return Visit.anonymous()
                .get("/sign-in")
                .get("/forgotten-password")
                .submit("/forgotten-password", Map.of("email", address));
    }

    private static Visit chooses(Visit visit, String password, String again) {
        return visit.submit(visit.path(), Map.of("password", password, "password-again", again));
    }

    private Visit atTheLink() {
        asks(address);
        return Visit.anonymous().get(postbox.letter(address).link());
    }

    @Test
    void theLinkInTheLetterLeadsToANewPasswordAndEveryOtherSignInEnds() {
        var signedIn = Visit.as(name);
        assertThat(Visit.anonymous().get("/sign-in").page().select("a[href=/forgotten-password]"))
                .hasSize(1);
        var visit = atTheLink();
        assertThat(visit.text()).contains("You sign in as " + name, Password.RULE);

        chooses(visit, NEW, NEW);

        assertThat(visit.path()).isEqualTo("/sign-in?changed=yes");
        assertThat(visit.text()).contains("Your new password is kept");
        assertThat(signedIn.get("/modules").path()).startsWith("/sign-in");
        assertThat(Visit.as(name).status()).isEqualTo(422);
        assertThat(visit.signIn(name, NEW).path()).isEqualTo("/modules");
        var told = postbox.letter(address, 2);
        assertThat(told.subject()).isEqualTo("Your password was changed");
        assertThat(told.link()).isEqualTo("/forgotten-password");
    }

    @Test
    void theLinkWorksOnceForAnHourAndLookingDoesNotUseItUp() {
        var visit = atTheLink();
        var link = visit.path();
        visit.get(link);
        clock.moveOn(Duration.ofMinutes(59));
        assertThat(visit.get(link).status()).isEqualTo(200);
        var late = visit.again().get(link);
        chooses(visit, NEW, NEW);
        chooses(late, NEW + " more", NEW + " more");
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.text()).contains("opens nothing any more", "Ask for a new letter");
        assertThat(Visit.anonymous().signIn(name, NEW).path()).isEqualTo("/modules");
        assertThat(visit.get(link).status()).isEqualTo(404);
        assertThat(visit.get("/password-resets/made-up").status()).isEqualTo(404);
    }

    /** Whoever knew the old password could have asked for it. */
    @Test
    void aLinkToAnotherAddressEndsWithThePassword() {
        var elsewhere = java.util.UUID.randomUUID() + "@elsewhere.example";
        Visit.as(name).get("/account/email").submit("/account/email", Map.of("email", elsewhere, "password-now", name));
        chooses(atTheLink(), NEW, NEW);
        assertThat(Visit.anonymous().get(postbox.letter(elsewhere).link()).status())
                .isEqualTo(404);
    }

    @Test
    void anHourLaterTheLinkOpensNothing() {
        var visit = atTheLink();
        clock.moveOn(Duration.ofMinutes(61));
        chooses(visit, NEW, NEW);
        assertThat(visit.status()).isEqualTo(404);
        clock.setRight();
        assertThat(Visit.as(name).path()).isEqualTo("/modules");
    }

    @Test
    void aLinkToAnAddressThatIsNoLongerTheAccountsOpensNothing() {
        var visit = atTheLink();
        people.address(name);
        assertThat(visit.get(visit.path()).status()).isEqualTo(404);
    }

    @Test
    void whoHasAnAccountIsNotTold() {
        var unknown = "nobody-" + address;
        var answer = asks(unknown);
        assertThat(answer.path()).isEqualTo("/forgotten-password/sent");
        assertThat(asks(address).text()).isEqualTo(answer.text());
        postbox.letter(address);
        assertThat(postbox.lettersTo(unknown)).isEmpty();
    }

    @Test
    void theAnswerDoesNotWaitForTheMailServer() {
        postbox.closed(() -> assertThat(asks(address).path()).isEqualTo("/forgotten-password/sent"));
    }

    @Test
    void aDisabledAccountIsSentNothing() {
        QuarkusTransaction.requiringNew().run(() -> Account.update("disabled = true where name = ?1", name));
        asks(address);
        var other = people.address(people.learner(people.cohort()));
        asks(other);
        postbox.letter(other);
        assertThat(postbox.lettersTo(address)).isEmpty();
    }

    @Test
    void anUnfitPasswordIsRefusedBesideTheFieldAndNeverShownAgain() {
        var visit = atTheLink();
        for (var unfit : new String[] {"", "short", "password1234", name, address}) {
            chooses(visit, unfit, unfit);
            assertThat(visit.status()).as(unfit).isEqualTo(422);
            assertThat(visit.page().select("#field-password-problem").text()).isNotEmpty();
            assertThat(visit.page().select("input[type=password]").eachAttr("value"))
                    .isEmpty();
        }
        chooses(visit, NEW, NEW + "!");
        assertThat(visit.page().select("#field-password-problem").text()).contains("not the same");
        chooses(visit, NEW, NEW);
        assertThat(visit.path()).isEqualTo("/sign-in?changed=yes");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndKept() {
        var visit = asks("rowan at ward");
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("#email-problem").text()).contains("not a whole e-mail address");
        assertThat(visit.page().select("#email").val()).isEqualTo("rowan at ward");
    }

    @Test
    void threeLettersGoToOneAddressInAQuarterOfAnHourKnownOrNot() {
        for (var to : new String[] {address, "nobody-" + address}) {
            for (int asked = 0; asked < 3; asked++) {
                assertThat(asks(to).status()).isEqualTo(200);
            }
            var fourth = asks(to);
            assertThat(fourth.status()).isEqualTo(429);
            assertThat(fourth.text()).contains("Wait a quarter of an hour");
        }
        postbox.letter(address, 3);
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(asks(address).status()).isEqualTo(200);
    }

    @Test
    void onePlaceAsksForTwentyLettersInAQuarterOfAnHour() {
        var visit = Visit.anonymous().get("/forgotten-password");
        var fields = visit.filled(visit.form("/forgotten-password"));
        for (int asked = 0; asked < 20; asked++) {
            fields.put("email", asked + "-" + address);
            assertThat(visit.post("/forgotten-password", fields, Map.of()).statusCode())
                    .isEqualTo(303);
        }
        assertThat(asks(address).status()).isEqualTo(429);
    }

    @Test
    void aNewPasswordOpensAnAccountThatTooManyWrongOnesHadShut() {
        for (int tried = 0; tried < 10; tried++) {
            Visit.anonymous().signIn(name, "wrong");
        }
        assertThat(Visit.as(name).status()).isEqualTo(429);
        chooses(atTheLink(), NEW, NEW);
        assertThat(Visit.anonymous().signIn(name, NEW).path()).isEqualTo("/modules");
    }

    @Test
    void whatWasBeingWrittenSurvives() {
        var visit = Visit.as(name).get("/reflections/new");
        clock.moveOn(Duration.ofHours(13));
        visit.submit("/reflections", Map.of("what", "The kettle was cold."));
        assertThat(visit.path()).startsWith("/sign-in?held");
        visit.get("/forgotten-password").submit("/forgotten-password", Map.of("email", address));
        visit.get(postbox.letter(address).link());
        chooses(visit, NEW, NEW);
        visit.signIn(name, NEW);
        assertThat(visit.path()).isEqualTo("/held-forms");
        assertThat(visit.text()).contains("The kettle was cold.");
    }

    @Test
    void theCodeIsStillAskedFor() {
        var secret = people.secondFactor(name);
        chooses(atTheLink(), NEW, NEW);
        var visit = Visit.anonymous().signIn(name, NEW);
        assertThat(visit.path()).isEqualTo("/second-factor");
        visit.submit("/second-factor", Map.of("code", secret.codeAt(clock.instant())));
        assertThat(visit.path()).isEqualTo("/modules");
    }

    @Test
    void anOldPageIsRefusedWithoutThePasswordInIt() {
        var visit = atTheLink();
        var fields = visit.filled(visit.form(visit.path()));
        fields.putAll(Map.of("password", NEW, "password-again", NEW, "form-token", "x".repeat(43)));
        var answer = visit.post(visit.path(), fields, Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("open for too long").doesNotContain(NEW);
    }

    @Test
    void noLogNamesTheAddressTheLinkOrThePassword() {
        var logged = new Logged();
        try {
            var visit = atTheLink();
            chooses(visit, "short secret", "other secret");
            chooses(visit, NEW, NEW);
            postbox.letter(address, 2);
            assertThat(logged.text())
                    .doesNotContain("short secret", NEW, postbox.letter(address).link());
        } finally {
            logged.close();
        }
        // the test's own mail server logs whom it makes a box for
        assertThat(logged.text().lines().filter(line -> !line.contains("com.icegreen")))
                .noneMatch(line -> line.contains(address));
    }
}
