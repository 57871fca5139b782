package org.debrief.journeys;

import java.time.Instant;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.params.provider.Arguments;

import org.debrief.People;
import org.debrief.account.SignIn;
import org.debrief.browser.BrowserTest;
import org.debrief.browser.Rendering;

/** A journey through the product in a real browser, by somebody who has an account of their own. */
abstract class JourneyTest extends BrowserTest {

    @Inject
    People people;

    /** By mouse, by keyboard alone and without script, on a phone and at a desk. */
    static Stream<Arguments> everyHandOnEveryScreen() {
        return Stream.of(Hand.values())
                .flatMap(hand ->
                        Stream.of(Arguments.of(hand, Rendering.PHONE_LIGHT), Arguments.of(hand, Rendering.DESK_LIGHT)));
    }

    /** Each hand once, the screens in turn. */
    static Stream<Arguments> everyHand() {
        return Stream.of(
                Arguments.of(Hand.MOUSE, Rendering.PHONE_LIGHT),
                Arguments.of(Hand.KEYBOARD, Rendering.DESK_LIGHT),
                Arguments.of(Hand.WITHOUT_SCRIPT, Rendering.PHONE_LIGHT));
    }

    String learner() {
        return people.learner(people.cohort());
    }

    Reader reader(Hand hand, Rendering rendering) {
        var visit = hand == Hand.WITHOUT_SCRIPT ? openWithoutScript("/", rendering) : open("/", rendering);
        return new Reader(visit, hand);
    }

    Reader reader() {
        return reader(Hand.MOUSE, Rendering.DESK_LIGHT);
    }

    static void sound(Reader reader, String name) {
        reader.visit().assertSound(name);
    }

    /** As after twelve hours, for this one person. */
    static void endSignIn(String name) {
        QuarkusTransaction.requiringNew()
                .run(() -> SignIn.update(
                        "expiresAt = ?1 where account.id in (select a.id from Account a where a.name = ?2)",
                        Instant.EPOCH,
                        name));
    }

    /** Signed in, at the first scene of a module. */
    Reader begun(Reader reader, String name, String module) {
        return reader.signIn(name).goTo("/modules/" + module).press("Begin");
    }
}
