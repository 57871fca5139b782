package org.debrief.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.debrief.provision.Command;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application says why it does not start, and nothing else. */
class SafeStartIT {

    /** One that is not there, and is not asked before the settings are. */
    private static final List<String> PROVIDER_IN_CLEAR = List.of(
            "quarkus.oidc.tenant-enabled=true",
            "quarkus.oidc.auth-server-url=http://sign-in.invalid/realms/debrief",
            "quarkus.oidc.client-id=debrief",
            "quarkus.oidc.credentials.secret=Vq8mN2xT7rK4pW9zLq3v",
            "quarkus.oidc.discovery-enabled=false",
            "quarkus.oidc.authorization-path=/authorization",
            "quarkus.oidc.token-path=/token",
            "quarkus.oidc.jwks-path=/keys",
            "quarkus.oidc.jwks.resolve-early=false");

    private static void isRefused(Command.Outcome outcome, String... sentences) {
        assertThat(outcome.exitCode()).as(outcome.output()).isEqualTo(78);
        assertThat(outcome.output())
                .contains("Debrief does not start like this:")
                .contains(sentences)
                .doesNotContain("Exception", "\tat ", "Listening on");
    }

    @Test
    void aLaptopsSettingsInProductionAreToldAllAtOnce() throws IOException {
        var settings = new ArrayList<>(PROVIDER_IN_CLEAR);
        settings.addAll(List.of(
                "debrief.production=true",
                "debrief.nodes=2",
                "debrief.web.sample=true",
                "debrief.password.cost=4",
                "debrief.keys.key-encryption-key.2=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                "quarkus.datasource.password=changeme",
                "quarkus.mailer.password=changeme",
                "debrief.notice.address=http://debrief.invalid"));
        isRefused(
                Started.start(settings.toArray(String[]::new)),
                "Set debrief.web.sample=false.",
                "Run the build for PostgreSQL",
                "Set debrief.web.secure-cookies=true.",
                "Set debrief.password.cost to at least 10.",
                "debrief.keys.key-encryption-key.2 was typed and not drawn at random",
                "quarkus.datasource.password is short or a well-known default.",
                "quarkus.mailer.password is a well-known default.",
                "Set quarkus.oidc.authentication.state-secret",
                "Set quarkus.oidc.auth-server-url to its address with https.",
                "Set debrief.notice.address to an address with https.",
                "Several nodes cannot share the embedded database.",
                "quarkus.http.proxy.trusted-proxies");
    }

    @Test
    void theEmbeddedDatabaseIsNotForSeveralNodesAndIsNotTouchedByOneThatIsRefused() throws IOException {
        var home = Started.home();
        isRefused(Started.start(home, "debrief.nodes=2"), "Several nodes cannot share the embedded database.");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void forwardedHeadersAreNotBelievedFromEverybody() throws IOException {
        isRefused(
                Started.start("quarkus.http.proxy.proxy-address-forwarding=true"),
                "Forwarded headers would be believed from everybody.");
    }
}
