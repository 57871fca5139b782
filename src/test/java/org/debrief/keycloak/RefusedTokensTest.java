package org.debrief.keycloak;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Tables;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens that Keycloak really made, each wrong in one way: nobody comes in, nothing is made, and the page says what to do. */
@QuarkusTest
@TestProfile(OrganisationMode.class)
class RefusedTokensTest {

    private static final String ELSEWHERE = "http://127.0.0.1/elsewhere";

    private final Keycloak keycloak = Keycloak.shared();
    private final KeycloakAdmin admin = keycloak.admin();
    private final Visit visit = Visit.anonymous();

    @Inject
    People people;

    @Inject
    Tables tables;

    Meddler meddler;

    private String name;
    private String away;
    private String back;

    @BeforeEach
    void signInThereAndStandBeforeComingBack() {
        meddler.leaveAlone();
        name = people.learner(people.cohort());
        away = visit.getOnly("/sign-in/organisation").header("Location");
        back = local(visit.provider().signIn(away, name, name));
    }

    @AfterEach
    void leaveAlone() {
        meddler.leaveAlone();
        admin.client(Map.of("access.token.lifespan", "3600"));
    }

    private static String local(String address) {
        var to = URI.create(address);
        return to.getRawPath() + "?" + to.getRawQuery();
    }

    private String nonce() {
        return away.replaceAll(".*[?&]nonce=([^&]*).*", "$1");
    }

    private void comesBackTo(Visit browser, String address) {
        var before = tables.contents();
        browser.get(address);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.text()).contains("did not come through", "Nobody was signed in", "try once more");
        assertThat(browser.cookies()).doesNotContainKey("sign-in");
        assertThat(tables.contents()).isEqualTo(before);
    }

    private void isRefusedWith(String idToken) {
        meddler.meddle(tokens -> tokens.put("id_token", idToken));
        comesBackTo(visit, back);
    }

    /** A token that Keycloak makes for another client, in this realm or another, with the nonce of this sign-in. */
    private String idTokenFrom(String realm, String client, String user) {
        var issuer = keycloak.origin() + "/realms/" + realm + "/protocol/openid-connect";
        var code = new AtProvider()
                .signIn(
                        issuer + "/auth?response_type=code&scope=openid&client_id=" + client + "&nonce=" + nonce()
                                + "&redirect_uri=" + ELSEWHERE,
                        user,
                        user)
                .replaceAll(".*[?&]code=([^&]*).*", "$1");
        return KeycloakAdmin.post(
                        issuer + "/token",
                        Map.of(
                                "grant_type", "authorization_code",
                                "client_id", client,
                                "code", code,
                                "redirect_uri", ELSEWHERE))
                .get("id_token")
                .asText();
    }

    @Test
    void theHonestAnswerWouldHaveLetThemIn() {
        assertThat(visit.get(back).path()).isEqualTo("/modules");
    }

    @Test
    void aTokenOfAnotherIssuer() {
        var realm = "elsewhere-" + UUID.randomUUID();
        admin.realm(Map.of(
                "realm",
                realm,
                "enabled",
                true,
                "clients",
                List.of(otherClient(Keycloak.CLIENT)),
                "users",
                List.of(Map.of(
                        "username", "stranger",
                        "enabled", true,
                        "email", "stranger@debrief.example",
                        "firstName", "A",
                        "lastName", "Stranger",
                        "credentials", List.of(Map.of("type", "password", "value", "stranger"))))));
        isRefusedWith(idTokenFrom(realm, Keycloak.CLIENT, "stranger"));
    }

    /** Signed with the very keys of our realm, and all else as it should be. */
    @Test
    void aTokenThatNamesAnotherIssuer() {
        var elsewhere = keycloak.origin().replace("127.0.0.1", "localhost");
        admin.send("PUT", "", Map.of("attributes", Map.of("frontendUrl", elsewhere)));
        try {
            var sent = visit.getOnly("/sign-in/organisation").header("Location");
            back = local(visit.provider().signIn(sent, name, name));
            comesBackTo(visit, back.replaceAll("([?&]iss=)[^&]*", "$1" + encoded(keycloak.issuer())));
        } finally {
            admin.send("PUT", "", Map.of("attributes", Map.of("frontendUrl", "")));
        }
        var claims = Base64.getUrlDecoder().decode(meddler.lastIdToken().split("\\.")[1]);
        assertThat(new String(claims, StandardCharsets.UTF_8)).contains("\"iss\":\"" + elsewhere);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aTokenForAnotherAudience() {
        var client = "other-" + UUID.randomUUID();
        admin.send("POST", "/clients", otherClient(client));
        isRefusedWith(idTokenFrom(Keycloak.REALM, client, name));
    }

    private static Map<String, Object> otherClient(String id) {
        return Map.of("clientId", id, "publicClient", true, "enabled", true, "redirectUris", List.of(ELSEWHERE));
    }

    @Test
    void aTokenOfAnEarlierSignIn() {
        Visit.as(name);
        isRefusedWith(meddler.lastIdToken());
    }

    @Test
    void aTokenThatHasExpired() {
        admin.client(Map.of("access.token.lifespan", "1"));
        meddler.meddle(tokens -> {
            waitUntilItHasExpired();
            return tokens;
        });
        comesBackTo(visit, back);
    }

    private static void waitUntilItHasExpired() {
        try {
            Thread.sleep(3_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aTokenThatSomebodyChanged() {
        meddler.meddle(tokens -> tokens.put("id_token", changed(tokens)));
        comesBackTo(visit, back);
    }

    private static String changed(ObjectNode tokens) {
        var parts = tokens.get("id_token").asText().split("\\.");
        return parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();
    }

    @Test
    void noTokenAtAll() {
        meddler.meddle(tokens -> tokens.without(List.of("id_token")));
        comesBackTo(visit, back);
    }

    @Test
    void aWayBackThatWasTaken() {
        var asBefore = visit.again();
        visit.get(back);
        var here = visit.again();
        here.cookies().remove("sign-in");
        comesBackTo(here, back);
        comesBackTo(asBefore, back);
    }

    @Test
    void aWayBackOpenedInAnotherBrowser() {
        comesBackTo(Visit.anonymous(), back);
        var other = Visit.anonymous();
        other.getOnly("/sign-in/organisation");
        comesBackTo(other, back);
    }

    @Test
    void aWayBackFromAnotherIssuer() {
        comesBackTo(visit, back.replaceAll("([?&]iss=)[^&]*", "$1https%3A%2F%2Felsewhere.example"));
    }

    @Test
    void somebodyWhoDidNotWantTo() {
        var state = back.replaceAll(".*[?&]state=([^&]*).*", "$1");
        comesBackTo(visit, "/sign-in/organisation/arrival?error=access_denied&state=" + state);
        comesBackTo(visit, "/sign-in/organisation/arrival");
    }

    @Test
    void anAnswerThatNeverComes() {
        meddler.beGone();
        comesBackTo(visit, back);
    }

    @Test
    void aProviderThatDoesNotAnswerIsWaitedForAndNamed() {
        meddler.beSilent();
        var visit = Visit.as(name);
        assertThat(visit.status()).isEqualTo(503);
        assertThat(visit.text()).contains("sign-in does not answer");
        meddler.leaveAlone();
        assertThat(Visit.as(name).path()).isEqualTo("/modules");
    }
}
