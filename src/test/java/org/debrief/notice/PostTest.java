package org.debrief.notice;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Logged;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = MailServerResource.class, scope = TestResourceScope.GLOBAL)
class PostTest {

    @Inject
    Post post;

    @Inject
    Outbox outbox;

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
}
