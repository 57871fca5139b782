package org.debrief.start;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalsTest {

    private static final String RANDOM = "q3v0c1sJm5o0Q8dH0mX8pB4yF2uK9rT7wLxZ6eN1aVs=";

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
                    trustedProxies));
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
        var brief = "Vq8mN2xT7rK4pW9zLq3v";
        given.secrets = Map.of("quarkus.oidc.credentials.secret", brief);
        isRefusedNaming("quarkus.oidc.authentication.state-secret", "the same 32 characters");
        given.nodes = 1;
        assertThat(given.refusals()).isEmpty();
        given.nodes = 2;
        given.secrets =
                Map.of("quarkus.oidc.credentials.secret", brief, "quarkus.oidc.authentication.state-secret", RANDOM);
        assertThat(given.refusals()).isEmpty();
        given.secrets = Map.of("quarkus.oidc.credentials.secret", RANDOM);
        assertThat(given.refusals()).isEmpty();
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

    @Test
    void everyReasonIsToldAtOnce() {
        given.sample = true;
        given.secureCookies = false;
        given.keys = Map.of();
        assertThat(given.refusals()).hasSize(3);
    }
}
