package org.debrief.signin;

import java.util.Map;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import org.debrief.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimsTest {

    private final JsonObject token = new JsonObject()
            .put("iss", "https://provider.example")
            .put("sub", "4711")
            .put("sid", "session")
            .put("name", "Ngozi Adeyemi")
            .put("email", "Ngozi@Debrief.Example");

    private Claims read(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(ProviderConfig.class)
                .withDefaultValues(settings)
                .build();
        return Claims.of(token, config.getConfigMapping(ProviderConfig.class));
    }

    private Claims read() {
        return read(Map.of());
    }

    @Test
    void somebodyIsKnownByIssuerAndSubjectAlone() {
        assertThat(read().key().issuer()).isEqualTo("https://provider.example");
        assertThat(read().key().subject()).isEqualTo("4711");
        assertThat(read().session()).isEqualTo("session");
    }

    @Test
    void theirAddressIsInSmallLettersAndOnlyTakenWhenItMayBeTheirs() {
        assertThat(read().email()).isEqualTo("ngozi@debrief.example");
        token.put("email_verified", false);
        assertThat(read().email()).isNull();
        token.put("email_verified", true).put("email", "no address");
        assertThat(read().email()).isNull();
    }

    @Test
    void somebodyWithoutANameHasTheOneTheySignInWith() {
        token.put("name", " ").put("preferred_username", "ngozi");
        assertThat(read().name()).isEqualTo("ngozi");
        token.remove("preferred_username");
        assertThat(read().name()).isEqualTo("No name given");
        token.put("name", "\u0001\u0002");
        assertThat(read().name()).isEqualTo("No name given");
        token.put("name", "n".repeat(300));
        assertThat(read().name()).hasSize(200);
        token.put("name", "Ngozi\nAdeyemi");
        assertThat(read().name()).isEqualTo("Ngozi Adeyemi");
    }

    @Test
    void rolesOfOursAreTakenAndOthersAreNot() {
        token.put(
                "roles",
                new JsonArray().add("facilitator").add("offline_access").add(7));
        assertThat(read().roles()).containsExactly(Role.FACILITATOR);
        token.put("roles", "learner");
        assertThat(read().roles()).containsExactly(Role.LEARNER);
        token.put("roles", 7);
        assertThat(read().roles()).isEmpty();
    }

    @Test
    void rolesMayLieDeeperAndHaveOtherNames() {
        token.put("realm_access", new JsonObject().put("roles", new JsonArray().add("faculty")));
        var settings = Map.of(
                "debrief.sign-in.roles-claim", "realm_access.roles", "debrief.sign-in.role.facilitator", "faculty");
        assertThat(read(settings).roles()).containsExactly(Role.FACILITATOR);
        assertThat(read(Map.of("debrief.sign-in.roles-claim", "name.roles")).roles())
                .isEmpty();
    }

    @Test
    void aClaimMayBeNamedByAnAddress() {
        token.put("https://debrief.example/roles", new JsonArray().add("administrator"));
        assertThat(read(Map.of("debrief.sign-in.roles-claim", "https://debrief.example/roles"))
                        .roles())
                .containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void groupsBelowCohortsAreCohortsByName() {
        token.put(
                "groups",
                new JsonArray()
                        .add("/cohorts/Autumn cohort")
                        .add("/cohorts/")
                        .add("/staff")
                        .add("/cohorts/" + "c".repeat(201)));
        assertThat(read().cohorts()).containsExactly("Autumn cohort");
    }
}
