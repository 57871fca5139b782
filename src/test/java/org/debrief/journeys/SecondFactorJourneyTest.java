package org.debrief.journeys;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.debrief.account.OneTimeSecret;
import org.debrief.browser.Rendering;
import org.debrief.signin.SwitchedRule;

import static org.assertj.core.api.Assertions.assertThat;

/** A facilitator's first sign-in, the next one, and the one after the phone was lost. */
@QuarkusTest
class SecondFactorJourneyTest extends JourneyTest {

    private static final Duration STEP = Duration.ofSeconds(30);

    @Inject
    SwitchedRule rule;

    @Inject
    Clock clock;

    @BeforeEach
    void inEarnest() {
        rule.inEarnest(true);
    }

    @AfterEach
    void asInTheSample() {
        rule.inEarnest(false);
    }

    private static Reader types(Reader reader, String code, String button) {
        return reader.write(reader.page().locator("#code"), code).press(button);
    }

    private static Reader signInAgain(Reader reader, String name) {
        return reader.goTo("/account").press("Sign out here").signIn(name).reads("Now the code");
    }

    @ParameterizedTest
    @MethodSource("everyHand")
    void codesAreSetUpThenAskedForAndARecoveryCodeStandsInForThem(Hand hand, Rendering rendering) {
        var name = people.facilitator(people.cohort());
        var reader = reader(hand, rendering).signIn(name).reads("Set up codes for your account");
        var secret =
                OneTimeSecret.of(reader.page().locator(".secret").innerText().replace(" ", ""));
        types(reader, secret.codeAt(clock.instant()), "Set it up").reads("Your recovery codes");
        var recovery = reader.page().locator(".codes li").first().innerText();
        reader.press("I have them").reads("Debriefs");

        types(signInAgain(reader, name), "000000", "Sign in").reads("That code does not open the account.");
        types(reader, secret.codeAt(clock.instant().plus(STEP)), "Sign in").reads("Debriefs");

        types(signInAgain(reader, name), recovery, "Sign in");
        assertThat(reader.page().url()).endsWith("/debriefs");
    }
}
