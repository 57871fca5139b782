package org.debrief.start;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalsTest {

    private static final String RANDOM = "q3v0c1sJm5o0Q8dH0mX8pB4yF2uK9rT7wLxZ6eN1aVs=";

    private static final List<String> IN_CLEAR = List.of(
            "http://debrief.example.org",
            "HTTP://10.0.0.7:8080/realms/debrief",
            "http://127.0.0.1.example.org",
            "http://localhost@example.org",
            "http://localhost.example.org");

    private static final List<String> NOT_IN_CLEAR = List.of(
            "https://debrief.example.org",
            "http://localhost:8080/realms/debrief",
            "http://127.0.0.1",
            "http://127.1.2.3:80/",
            "http://[::1]:8080",
            "");

    /** Safe settings, one of which is changed. */
    private static final class Given {
        boolean production = true;
        int nodes = 2;
        boolean sample;
        boolean secureCookies = true;
        int passwordCost = 10;
        String databaseUrl = "jdbc:postgresql://db/debrief";
        Map<String, String> keys = Map.of("1", RANDOM);
        Map<String, String> secrets = Map.of("quarkus.datasource.password", "Vq8mN2xT7rK4pW9z");
        boolean tlsHere;
        boolean readsForwarded = true;
        List<String> trustedProxies = List.of("10.0.0.0/24");
        boolean atProvider;
        String provider = "https://sign-in.example.org/realms/debrief";
        String publicAddress = "https://debrief.example.org";

        List<String> refusals() {
            return Refusals.of(new Settings(
                    production,
                    nodes,
                    sample,
                    secureCookies,
                    passwordCost,
                    databaseUrl,
                    keys,
                    secrets,
                    tlsHere,
                    readsForwarded,
                    trustedProxies,
                    atProvider,
                    provider,
                    publicAddress));
        }
    }

    private final Given given = new Given();

    private void isRefusedNaming(String... settings) {
        assertThat(given.refusals()).singleElement().asString().contains(settings);
    }

    @Test
    void whatIsSafeStarts() {
        assertThat(given.refusals()).isEmpty();
    }

    @Test
    void aLaptopStartsWithNothingSet() {
        given.production = false;
        given.nodes = 1;
        given.sample = true;
        given.secureCookies = false;
        given.databaseUrl = "jdbc:h2:file:./.data/debrief;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        given.keys = Map.of();
        given.secrets = Map.of();
        given.readsForwarded = false;
        given.trustedProxies = List.of();
        assertThat(given.refusals()).isEmpty();
    }

    @Test
    void sampleModeInProduction() {
        given.sample = true;
        isRefusedNaming("debrief.web.sample=false");
    }

    @Test
    void severalNodesThatWouldSealASignInOnItsWayEachWithAKeyOfItsOwn() {
        given.atProvider = true;
        var brief = "Vq8mN2xT7rK4pW9zLq3v";
        for (var tooLittle : List.of(
                Map.<String, String>of(),
                Map.of("quarkus.oidc.credentials.secret", brief),
                Map.of("quarkus.oidc.credentials.secret", brief, "quarkus.oidc.credentials.jwt.secret", RANDOM))) {
            given.secrets = tooLittle;
            isRefusedNaming("quarkus.oidc.authentication.state-secret", "the same 32 characters");
        }
        given.nodes = 1;
        assertThat(given.refusals()).isEmpty();
        given.nodes = 2;
        given.atProvider = false;
        assertThat(given.refusals()).isEmpty();
        given.atProvider = true;
        given.secrets =
                Map.of("quarkus.oidc.credentials.secret", brief, "quarkus.oidc.authentication.state-secret", RANDOM);
        assertThat(given.refusals()).isEmpty();
        for (var long32 : List.of(
                "quarkus.oidc.credentials.secret",
                "quarkus.oidc.credentials.client-secret.value",
                "quarkus.oidc.credentials.jwt.secret")) {
            given.secrets = Map.of(long32, RANDOM);
            assertThat(given.refusals()).isEmpty();
        }
    }

    @Test
    void aProviderThatIsAskedInClearExceptOnThisMachine() {
        given.nodes = 1;
        for (var inClear : IN_CLEAR) {
            given.provider = inClear;
            given.atProvider = true;
            isRefusedNaming("quarkus.oidc.auth-server-url");
            given.atProvider = false;
            assertThat(given.refusals()).isEmpty();
        }
        given.atProvider = true;
        for (var safe : NOT_IN_CLEAR) {
            given.provider = safe;
            assertThat(given.refusals()).as(safe).isEmpty();
        }
    }

    @Test
    void lettersWhoseLinksAreOpenedInClearExceptOnThisMachine() {
        for (var inClear : IN_CLEAR) {
            given.publicAddress = inClear;
            isRefusedNaming("debrief.notice.address");
        }
        for (var safe : NOT_IN_CLEAR) {
            given.publicAddress = safe;
            assertThat(given.refusals()).as(safe).isEmpty();
        }
    }

    @Test
    void passwordsThatCostLittleToGuessInProduction() {
        given.passwordCost = 9;
        isRefusedNaming("debrief.password.cost", "at least 10");
    }

    @Test
    void theEmbeddedDatabaseInProduction() {
        given.nodes = 1;
        given.databaseUrl = "jdbc:h2:file:./.data/debrief";
        isRefusedNaming("quarkus.datasource.jdbc.url", "debrief.production=false");
    }

    @Test
    void theEmbeddedDatabaseForSeveralNodes() {
        given.production = false;
        given.databaseUrl = "jdbc:h2:file:./.data/debrief";
        isRefusedNaming("debrief.nodes=1", "quarkus.datasource.jdbc.url");
        given.nodes = 1;
        for (var url :
                List.of("jdbc:h2:tcp://db/debrief", "jdbc:h2:ssl://db/debrief", "jdbc:h2:file:./d;AUTO_SERVER=TRUE")) {
            given.databaseUrl = url;
            isRefusedNaming("debrief.nodes=1");
        }
    }

    @Test
    void plainCookiesInProduction() {
        given.secureCookies = false;
        isRefusedNaming("debrief.web.secure-cookies=true");
    }

    @Test
    void plainHttpWithoutAProxyInProduction() {
        given.readsForwarded = false;
        isRefusedNaming(
                "quarkus.http.proxy.proxy-address-forwarding=true",
                "quarkus.http.proxy.trusted-proxies",
                "quarkus.http.insecure-requests=disabled");
        given.tlsHere = true;
        assertThat(given.refusals()).isEmpty();
    }

    @Test
    void aForwardedHeaderBelievedFromEverybodyEvenOnALaptop() {
        given.production = false;
        for (var everybody : List.of(List.<String>of(), List.of("10.0.0.1", "0.0.0.0/0"), List.of("::/0"))) {
            given.trustedProxies = everybody;
            isRefusedNaming("quarkus.http.proxy.trusted-proxies");
        }
    }

    @Test
    void aKeyMadeAtFirstStartInProduction() {
        given.keys = Map.of();
        isRefusedNaming("debrief.keys.key-encryption-key.1");
    }

    @Test
    void aKeyThatWasNotDrawnAtRandom() {
        var typed = Base64.getEncoder().encodeToString("change me change me change me 32".getBytes());
        for (var weak : List.of(
                typed,
                Base64.getEncoder().encodeToString(new byte[32]),
                Base64.getEncoder().encodeToString(new byte[16]),
                "%")) {
            given.keys = Map.of("7", weak);
            isRefusedNaming("debrief.keys.key-encryption-key.7");
            assertThat(given.refusals().get(0)).doesNotContain(weak + " ");
        }
    }

    @Test
    void aShortOrWellKnownSecretAndItIsNotRepeated() {
        given.nodes = 1;
        for (var weak :
                List.of("sh0rt", "debrief-debrief-debrief", "changeit-changeit-changeit", "aaaaaaaaaaaaaaaaaaaa")) {
            given.secrets = Map.of("quarkus.oidc.credentials.secret", weak);
            isRefusedNaming("quarkus.oidc.credentials.secret");
            assertThat(given.refusals().get(0)).doesNotContain(weak);
        }
    }

    /** It is not Debrief's to choose. */
    @Test
    void ofTheMailServersPasswordOnlyOneThatEverybodyKnows() {
        given.secrets = Map.of("quarkus.mailer.password", "sh0rt");
        assertThat(given.refusals()).isEmpty();
        given.secrets = Map.of("quarkus.mailer.password", "changeme");
        isRefusedNaming("quarkus.mailer.password", "at the mail server");
    }

    @Test
    void everyReasonIsToldAtOnce() {
        given.sample = true;
        given.secureCookies = false;
        given.keys = Map.of();
        assertThat(given.refusals()).hasSize(3);
    }
}
