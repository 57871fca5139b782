package org.debrief.journeys;

import java.time.Clock;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Visit;
import org.debrief.account.OneTimeSecret;
import org.debrief.notice.Postbox;

/** Every state of the pages with which one signs in, besides the sign-in page itself. */
@QuarkusTest
class SignInPagesTest extends JourneyTest {

    private static final String NEW = "three quiet words";

    @Inject
    Clock clock;

    Postbox postbox;

    private String name;

    @BeforeEach
    void make() {
        people.forgetTries();
        name = learner();
    }

    @AfterEach
    void forgetTries() {
        people.forgetTries();
    }

    private static Reader fills(Reader reader, String field, String words) {
        return reader.write(reader.page().locator("#" + field + ", #field-" + field), words);
    }

    @Test
    void aForgottenPassword() {
        var address = people.address(name);
        var reader = reader().goTo("/sign-in").press("Forgotten password?");
        sound(reader, "forgotten-password");
        reader.press("Send the letter").reads("not a whole e-mail address");
        sound(reader, "forgotten-password-refused");
        fills(reader, "email", address).press("Send the letter").reads("Look into your letters");
        sound(reader, "letter-sent");
        var link = postbox.letter(address).link();
        reader.goTo(link);
        sound(reader, "password-reset");
        fills(reader, "password", "short").press("Keep the new password").reads("shorter than 12 characters");
        sound(reader, "password-reset-refused");
        fills(reader, "password", NEW);
        fills(reader, "password-again", NEW).press("Keep the new password").reads("Your new password is kept");
        sound(reader, "sign-in-changed");
        reader.goTo(link).reads("This link opens nothing any more");
        sound(reader, "link-ended");
    }

    @Test
    void onesOwnPassword() {
        var reader = reader().signIn(name).goTo("/account").press("Change your password");
        sound(reader, "password");
        reader.press("Keep the new password").reads("not your present password");
        sound(reader, "password-refused");
        fills(reader, "password-now", name);
        fills(reader, "password", NEW).press("Keep the new password").reads("not the same");
        sound(reader, "password-refused-new");
        fills(reader, "password-now", name);
        fills(reader, "password", NEW);
        fills(reader, "password-again", NEW).press("Keep the new password").reads("Your password is changed");
        sound(reader, "password-changed");
    }

    @Test
    void onesOwnAddress() {
        var address = name + "@ward.example";
        var reader = reader().signIn(name).goTo("/account").press("Give an e-mail address");
        sound(reader, "email");
        reader.press("Send a letter").reads("not a whole e-mail address");
        sound(reader, "email-refused");
        fills(reader, "email", address).press("Send a letter").reads("not your present password");
        sound(reader, "email-refused-password");
        fills(reader, "password-now", name).press("Send a letter").reads("A letter is on its way");
        sound(reader, "email-sent");
        reader.goTo(postbox.letter(address).link());
        sound(reader, "address-confirmation");
        reader.press("Yes, confirm it").reads("Your address is confirmed");
        sound(reader, "address-confirmed");
        Visit.as(name);
        reader.goTo("/account").reads("Change your e-mail address", "Sign out everywhere else");
        sound(reader, "account-signed-in-twice");
    }

    @Test
    void codesFromAnApp() {
        var reader = reader().signIn(name).goTo("/account").press("Codes from an app");
        sound(reader, "second-factor-off");
        reader.press("Set it up").reads("not your present password");
        sound(reader, "second-factor-off-refused");
        fills(reader, "password-now", name).press("Set it up").reads("Scan this square");
        sound(reader, "second-factor-set-up");
        fills(reader, "code", "000000").press("Set it up").reads("does not open the account");
        sound(reader, "second-factor-set-up-refused");
        var secret =
                OneTimeSecret.of(reader.page().locator(".secret").innerText().replace(" ", ""));
        fills(reader, "code", secret.codeAt(clock.instant())).press("Set it up").reads("Your recovery codes");
        sound(reader, "recovery-codes");
        reader.visit().print("recovery-codes");
        reader.press("I have them").reads("10 recovery codes are left");
        sound(reader, "second-factor-on");
        fills(reader, "code-off", "000000").press("Take the app off").reads("does not open the account");
        sound(reader, "second-factor-on-refused");
        reader.goTo("/account").press("Sign out here").signIn(name).reads("Now the code");
        sound(reader, "code");
        reader.press("Sign in").reads("does not open the account");
        sound(reader, "code-refused");
    }
}
