package org.debrief.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;

import org.debrief.provision.Cache;
import org.debrief.provision.NpmPackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.deploy.DeployFiles.texts;

class ComposeTest {

    private static final String VERSION = "3.1.0";

    /** A linter of Compose files, for the specification's JSON Schema that it carries. */
    private static final NpmPackage DCLINT = new NpmPackage(
            "dclint",
            VERSION,
            "69f4c67734455172b8c82a488845bf2ce47ef5338c10384d95d0e9e7a5425b39"
                    + "fb243983e39d4f7148bae3418694c1e06c7289d74ac3066e0fb697016e3aa55f");

    /** Keycloak unpacks itself when it starts. */
    private static final Set<String> WRITES_TO_ITS_OWN_FILES = Set.of("keycloak");

    @Test
    void itIsWhatTheComposeSpecificationAllows() throws IOException {
        assertThat(complaints(compose())).isEmpty();
    }

    @Test
    void aKeyTheSpecificationDoesNotKnowIsNoticed() throws IOException {
        var compose = compose();
        ((ObjectNode) compose.at("/services/node-1")).put("read_onyl", true);
        assertThat(complaints(compose)).isNotEmpty();
    }

    private static Set<?> complaints(JsonNode compose) throws IOException {
        var folder = Cache.ofUser().folder("dclint-" + VERSION, DCLINT::unpack);
        var file = folder.resolve(Path.of("package", "schemas", "compose.schema.json"));
        var schema = (ObjectNode) DeployFiles.JSON.readTree(file.toFile());
        // a name of a file, where an address is wanted
        schema.remove("$id");
        return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema).validate(compose);
    }

    @Test
    void everyServiceIsHealthCheckedAndHasNoMoreRightsThanItNeeds() throws IOException {
        for (Map.Entry<String, JsonNode> named : compose().path("services").properties()) {
            var service = named.getValue();
            var name = named.getKey();
            assertThat(service.path("healthcheck").has("test")).as(name).isTrue();
            assertThat(texts(service.path("cap_drop"))).as(name).containsExactly("ALL");
            assertThat(texts(service.path("security_opt"))).as(name).contains("no-new-privileges:true");
            assertThat(service.path("read_only").asBoolean())
                    .as(name)
                    .isNotEqualTo(WRITES_TO_ITS_OWN_FILES.contains(name));
        }
    }

    @Test
    void noSecretHasADefaultOrIsAnEnvironmentVariable() throws IOException {
        var compose = compose();
        assertThat(compose.path("secrets")).isNotEmpty();
        for (JsonNode secret : compose.path("secrets")) {
            assertThat(secret.path("file").asText()).startsWith("./secrets/");
        }
        for (JsonNode service : compose.path("services")) {
            service.path("environment").fieldNames().forEachRemaining(name -> assertThat(name)
                    .doesNotMatch(".*(PASSWORD|SECRET|ENCRYPTION_KEY)"));
        }
    }

    /** {@code ${NAME:?why}} ends the start with the reason; {@code ${NAME:-value}} is for images and the like alone. */
    @Test
    void whatOnlyTheOrganisationKnowsIsDemanded() throws IOException {
        var text = DeployFiles.text("compose.yaml");
        for (var name : new String[] {"DEBRIEF_HOST", "KEYCLOAK_HOST", "SMTP_HOST", "SMTP_FROM", "DEBRIEF_CONTACT"}) {
            assertThat(text).contains("${" + name + ":?").doesNotContain("${" + name + "}", "${" + name + ":-");
        }
    }

    @Test
    void bothNodesAreTheSameAndTheDatabaseCannotBeReachedFromOutside() throws IOException {
        var compose = compose();
        assertThat(compose.at("/services/node-2")).isEqualTo(compose.at("/services/node-1"));
        assertThat(texts(compose.at("/services/database/networks"))).containsExactly("back");
        assertThat(compose.at("/networks/back/internal").asBoolean()).isTrue();
        assertThat(compose.path("services").properties())
                .allMatch(service ->
                        service.getKey().equals("proxy") || !service.getValue().has("ports"));
    }

    private static JsonNode compose() throws IOException {
        return DeployFiles.documents(DeployFiles.FOLDER.resolve("compose.yaml")).get(0);
    }
}
