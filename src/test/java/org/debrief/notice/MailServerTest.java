package org.debrief.notice;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailServerTest {

    private static final String SENDER = "debrief@ward.example";
    private static final String ADDRESS = "https://debrief.example";

    private record Notice(Optional<String> sender, Optional<String> replyTo, Optional<URI> address)
            implements NoticeConfig {

        @Override
        public Duration lookEvery() {
            return Duration.ZERO;
        }

        static Notice of(String sender, String address) {
            return new Notice(
                    Optional.ofNullable(sender),
                    Optional.empty(),
                    Optional.ofNullable(address).map(URI::create));
        }
    }

    private static final Notice WHOLE = Notice.of(SENDER, ADDRESS);

    private static MailServer server(boolean sends, boolean named) {
        return new MailServer(sends, named, false, false, false);
    }

    @Test
    void aLaptopNamesNoMailServerAndSendsNothing() {
        assertThat(server(false, false).problem(Notice.of(null, null))).isEmpty();
    }

    @Test
    void aServerThatIsNamedAndHeldBackIsRefused() {
        assertThat(server(false, true).problem(WHOLE))
                .get()
                .asString()
                .contains("set quarkus.mailer.mock=false to send, or take the host away");
    }

    @Test
    void sendingNeedsAServerASenderAndThePublicAddress() {
        assertThat(server(true, true).problem(WHOLE)).isEmpty();
        assertThat(server(true, false).problem(WHOLE)).get().asString().contains("quarkus.mailer.host");
        assertThat(server(true, true).problem(Notice.of(null, ADDRESS)))
                .get()
                .asString()
                .contains("debrief.notice.sender");
        assertThat(server(true, true).problem(Notice.of(SENDER, null)))
                .get()
                .asString()
                .contains("debrief.notice.address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "debrief.example",
                "ftp://debrief.example",
                "https:///debrief",
                "https://debrief.example/here",
                "https://debrief.example?a=b"
            })
    void anAddressThatCannotBeginALinkIsRefused(String address) {
        assertThat(server(true, true).problem(Notice.of(SENDER, address)))
                .get()
                .asString()
                .contains("debrief.notice.address");
    }

    @Test
    void aPasswordGoesOverTlsOrStaysOnThisMachine() {
        assertThat(new MailServer(true, true, false, false, true).problem(WHOLE))
                .get()
                .asString()
                .contains("quarkus.mailer.start-tls=REQUIRED");
        assertThat(new MailServer(true, true, false, true, true).problem(WHOLE)).isEmpty();
        assertThat(new MailServer(true, true, true, false, true).problem(WHOLE)).isEmpty();
    }
}
