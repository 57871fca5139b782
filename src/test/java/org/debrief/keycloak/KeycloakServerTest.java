package org.debrief.keycloak;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeycloakServerTest {

    private final Keycloak keycloak = Keycloak.shared();
    private final KeycloakAdmin admin = keycloak.admin();

    @Test
    void itHasTheRealmThatIsDeployed() {
        var client = admin.get("/clients?clientId=debrief").get(0);
        assertThat(client.get("secret").asText()).isEqualTo(keycloak.clientSecret());
        assertThat(client.get("attributes").get("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(client.get("redirectUris").toString()).doesNotContain("$");
        assertThat(client.get("defaultClientScopes").toString()).contains("profile", "email", "basic");
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    @Test
    void itHasTheSamplePeople() {
        var rowan = admin.id("rowan");
        assertThat(admin.get("/users/" + rowan + "/role-mappings/realm").toString())
                .contains("learner");
        assertThat(admin.get("/users/" + rowan + "/groups").toString()).contains("/cohorts/Autumn cohort");
    }

    @Test
    void itsTokensAreKnownByTheirPattern() {
        assertThat("before " + admin.token() + " after").containsPattern(Keycloak.TOKEN);
    }

    @Test
    void peopleComeAndGo() {
        var user = admin.create("p-" + UUID.randomUUID(), List.of("learner"), List.of("A new cohort"));
        admin.give(user, List.of("facilitator"));
        admin.take(user, List.of("learner"));
        assertThat(admin.get("/users/" + user + "/role-mappings/realm").toString())
                .contains("\"facilitator\"")
                .doesNotContain("\"learner\"");
        admin.disable(user);
        assertThat(admin.get("/users/" + user).get("enabled").asBoolean()).isFalse();
        admin.enable(user);
        admin.endSessions(user);
        admin.leave(user, "A new cohort");
        assertThat(admin.get("/users/" + user + "/groups")).isEmpty();
        admin.delete(user);
    }
}
