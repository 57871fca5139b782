package org.debrief.start;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.debrief.provision.Command;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application says why it does not start, and nothing else. */
class SafeStartIT {

    private static void isRefused(Command.Outcome outcome, String... sentences) {
        assertThat(outcome.exitCode()).as(outcome.output()).isEqualTo(78);
        assertThat(outcome.output())
                .contains("Debrief does not start like this:")
                .contains(sentences)
                .doesNotContain("Exception", "\tat ", "Listening on");
    }

    @Test
    void aLaptopsSettingsInProductionAreToldAllAtOnce() throws IOException {
        isRefused(
                Started.start("debrief.production=true", "debrief.web.sample=true"),
                "Set debrief.web.sample=false.",
                "Run the build for PostgreSQL",
                "Set debrief.web.secure-cookies=true.",
                "Set debrief.keys.key-encryption-key.1",
                "quarkus.http.proxy.trusted-proxies");
    }

    @Test
    void theEmbeddedDatabaseIsNotForSeveralNodes() throws IOException {
        isRefused(Started.start("debrief.nodes=2"), "Several nodes cannot share the embedded database.");
    }

    @Test
    void forwardedHeadersAreNotBelievedFromEverybody() throws IOException {
        isRefused(
                Started.start("quarkus.http.proxy.proxy-address-forwarding=true"),
                "Forwarded headers would be believed from everybody.");
    }
}
