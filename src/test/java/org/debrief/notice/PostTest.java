package org.debrief.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Logged;
import org.debrief.TestClock;
import org.debrief.account.KeyRing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(value = MailServerResource.class, scope = TestResourceScope.GLOBAL)
class PostTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Post post;

    @Inject
    Outbox outbox;

    @Inject
    TestClock clock;

    @Inject
    KeyRing keys;

    Postbox postbox;

    private static String somebody() {
        return UUID.randomUUID() + "@ward.example";
    }

    @Test
    void aLetterArrivesAsPlainTextWithEveryCharacterWhole() {
        var address = somebody();
        var text = "Dear Zoë,\n\n“one word” – " + post.link("/sign-in") + "\n";
        assertThat(post.reachable()).isTrue();
        assertThat(post.send(new Letter(address, "Für Zoë", text))).isTrue();
        var letter = postbox.letter(address);
        assertThat(letter.from()).isEqualTo("Debrief <debrief@debrief.example>");
        assertThat(letter.replyTo()).isEqualTo("help@debrief.example");
        assertThat(letter.subject()).isEqualTo("Für Zoë");
        assertThat(letter.type()).isEqualToIgnoringCase("text/plain; charset=utf-8");
        assertThat(letter.text().strip()).isEqualTo(text.strip());
        assertThat(letter.link()).isEqualTo("/sign-in");
    }

    @Test
    void ofManyLettersAtOnceNoneIsLost() {
        var addresses = Stream.generate(PostTest::somebody).limit(60).toList();
        addresses.forEach(address -> outbox.put(new Letter(address, "One of many", "Text")));
        addresses.forEach(postbox::letter);
    }

    @Test
    void aServerThatIsDownIsLoggedWithoutTheAddress() {
        var address = somebody();
        var logged = new Logged();
        try {
            postbox.closed(() -> assertThat(post.send(new Letter(address, "Subject of it", "Text of it")))
                    .isFalse());
            assertThat(post.send(new Letter("not an address of " + address, "Subject of it", "Text of it")))
                    .isFalse();
        } finally {
            logged.close();
        }
        assertThat(logged.text())
                .contains("A letter was not taken by the mail server")
                .doesNotContain(address, "Subject of it", "Text of it");
        assertThat(post.send(new Letter(address, "Up again", "Text"))).isTrue();
    }

    @Test
    void aServerThatDoesNotKnowThePasswordIsLoggedWithoutIt() {
        var address = somebody();
        var logged = new Logged();
        try {
            postbox.lockedOut(() -> assertThat(post.send(new Letter(address, "Subject", "Text of it")))
                    .isFalse());
        } finally {
            logged.close();
        }
        assertThat(logged.text())
                .contains("A letter was not taken by the mail server")
                .doesNotContain(address, Postbox.PASSWORD, "Text of it");
        assertThat(post.send(new Letter(address, "Known again", "Text"))).isTrue();
    }

    @Test
    void aSubjectCannotBringAHeaderOfItsOwn() {
        var address = somebody();
        post.send(new Letter(address, "Hello\r\nBcc: other@ward.example", "Text"));
        assertThat(postbox.lettersTo("other@ward.example")).isEmpty();
    }

    private static Optional<WaitingLetter> waiting(Instant since) {
        return QuarkusTransaction.requiringNew().call(() -> WaitingLetter.<WaitingLetter>find("writtenAt >= ?1", since)
                .firstResultOptional());
    }

    @Test
    void aLetterThatDidNotGoWithinTheHourIsForgotten() {
        var address = somebody();
        var since = clock.instant();
        var logged = new Logged();
        try {
            postbox.closed(() -> {
                outbox.put(new Letter(address, "Too late", "Text"));
                await().atMost(PATIENCE).until(() -> logged.text().contains("A letter was not taken"));
            });
            assertThat(waiting(since)).isPresent();
            clock.moveOn(Duration.ofMinutes(61));
            outbox.empty();
            assertThat(waiting(since)).isEmpty();
            assertThat(postbox.lettersTo(address)).isEmpty();
        } finally {
            logged.close();
            clock.setRight();
        }
    }

    /** A link in it works for an hour from the first try on. */
    @Test
    void aLetterIsTriedALastTimeWhileWhoeverReadsItCanStillOpenWhatItBrings() {
        var written = Instant.EPOCH;
        QuarkusTransaction.requiringNew().run(() -> {
            var id = UUID.randomUUID();
            var letter = WaitingLetter.of(id, keys.seal(WaitingLetter.TABLE, id, "never sent"), written);
            letter.persist();
            assertThat(taken(written.plus(Duration.ofMinutes(40)))).isEqualTo(written.plus(Duration.ofMinutes(45)));
            assertThat(taken(written.plus(Duration.ofMinutes(45)))).isEqualTo(written.plus(Duration.ofMinutes(60)));
            letter.delete();
        });
    }

    private static Instant taken(Instant now) {
        return WaitingLetter.take(now).orElseThrow().dueAt;
    }
}
