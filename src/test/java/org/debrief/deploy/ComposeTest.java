package org.debrief.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    /** It comes, does what it is asked to and goes: nothing watches over it. */
    private static final Set<String> ENDS_BY_ITSELF = Set.of("tools");

    private static final String FRONT = "${FRONT_NETWORK:-172.30.87}";

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
            assertThat(service.path("healthcheck").has("test")).as(name).isNotEqualTo(ENDS_BY_ITSELF.contains(name));
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
        var example = DeployFiles.text("compose/example.env");
        for (var name : List.of(
                "DEBRIEF_IMAGE",
                "DEBRIEF_HOST",
                "KEYCLOAK_HOST",
                "SMTP_HOST",
                "SMTP_FROM",
                "DEBRIEF_CONTACT",
                "BACKUP_FOLDER")) {
            assertThat(text).contains("${" + name + ":?").doesNotContain("${" + name + "}", "${" + name + ":-");
            assertThat(example).contains("\n" + name + "=");
        }
    }

    @Test
    void bothNodesAreTheSameInEverythingButTheirAddress() throws IOException {
        var first = (ObjectNode) compose().at("/services/node-1");
        var second = (ObjectNode) compose().at("/services/node-2");
        assertThat(second.remove("networks")).isNotEqualTo(first.remove("networks"));
        assertThat(second).isEqualTo(first);
    }

    /** Who came first would get the proxy's otherwise, and nginx would go on asking where a node was before it was made anew. */
    @Test
    void addressesThatAreReliedOnAreFixedAndGivenToNobodyElse() throws IOException {
        var compose = compose();
        var fixed = Map.of("proxy", ".2", "node-1", ".3", "node-2", ".4", "keycloak", ".5");
        fixed.forEach((name, end) -> assertThat(compose.at("/services/" + name + "/networks/front/ipv4_address")
                        .asText())
                .as(name)
                .isEqualTo(FRONT + end));
        var others =
                compose.path("services").properties().stream().filter(service -> !fixed.containsKey(service.getKey()));
        assertThat(others.map(service -> texts(service.getValue().path("networks"))))
                .allMatch(networks -> networks.equals(List.of("back")));

        assertThat(compose.at("/networks/front/ipam/config/0"))
                .isEqualTo(DeployFiles.JSON.valueToTree(
                        Map.of("subnet", FRONT + ".0/28", "gateway", FRONT + ".1", "ip_range", FRONT + ".8/29")));
        var proxy = compose.at("/services/proxy/environment");
        assertThat(proxy.path("DEBRIEF_NODE_1").asText()).isEqualTo(FRONT + ".3:8080");
        assertThat(proxy.path("DEBRIEF_NODE_2").asText()).isEqualTo(FRONT + ".4:8080");
        assertThat(proxy.path("KEYCLOAK_NODE").asText()).isEqualTo(FRONT + ".5:8080");
        assertThat(compose.at("/services/node-1/environment/QUARKUS_HTTP_PROXY_TRUSTED_PROXIES")
                        .asText())
                .isEqualTo(FRONT + ".2");
    }

    /** Else what one tells the other would leave the machine, and come back only where the way back is open. */
    @Test
    void debriefAndKeycloakReachEachOtherByTheNamesThatPeopleUse() throws IOException {
        var services = compose().path("services");
        assertThat(texts(services.at("/proxy/networks/front/aliases")))
                .containsExactlyInAnyOrder("${DEBRIEF_HOST:?}", "${KEYCLOAK_HOST:?}");
        assertThat(services.at("/keycloak/environment/DEBRIEF_ORIGIN").asText()).contains("//${DEBRIEF_HOST:?}");
        assertThat(services.at("/node-1/environment/QUARKUS_OIDC_AUTH_SERVER_URL")
                        .asText())
                .contains("//${KEYCLOAK_HOST:?}/");
    }

    @Test
    void theDatabaseCannotBeReachedFromOutsideAndNothingButTheProxyFromAnotherMachine() throws IOException {
        var compose = compose();
        assertThat(texts(compose.at("/services/database/networks"))).containsExactly("back");
        assertThat(compose.at("/networks/back/internal").asBoolean()).isTrue();
        for (Map.Entry<String, JsonNode> service : compose.path("services").properties()) {
            if (!service.getKey().equals("proxy")) {
                assertThat(texts(service.getValue().path("ports")))
                        .as(service.getKey())
                        .allMatch(port -> port.startsWith("127.0.0.1:"));
            }
        }
    }

    /** Keycloak sends a browser back to where it was told that its console is. */
    @Test
    void theConsoleOfKeycloakIsWhereATunnelLeads() throws IOException {
        var keycloak = compose().at("/services/keycloak");
        var port = texts(keycloak.path("ports")).get(0).split(":")[1];
        assertThat(keycloak.at("/environment/KC_HOSTNAME_ADMIN").asText()).isEqualTo("http://localhost:" + port);
    }

    @Test
    void theToolsReachBothDatabasesTheListsAndTheFolderOfBackupsAndStartOnlyWhenAsked() throws IOException {
        var tools = compose().at("/services/tools");
        assertThat(texts(tools.path("profiles"))).containsExactly("tools");
        assertThat(tools.path("image")).isEqualTo(compose().at("/services/database/image"));
        // as the node's image has it: the lists are closed to everybody else
        assertThat(DeployFiles.text("Containerfile"))
                .contains("USER " + tools.path("user").asText());
        assertThat(texts(tools.path("secrets"))).containsExactly("database-password", "keycloak-database-password");
        assertThat(tools.path("volumes").toString())
                .contains("erasures:/var/lib/debrief", "\"target\":\"/backups\"", "append-only.sql");
        for (var volume : texts(tools.path("volumes"))) {
            if (volume.startsWith(".")) {
                var file = DeployFiles.FOLDER.resolve(volume.split(":")[0]);
                assertThat(file).as(volume).exists();
            }
        }
    }

    /** A laptop's data open only where passwords are kept here. */
    @Test
    void peopleSignInAtKeycloakUnlessTheOperatorSaysOtherwise() throws IOException {
        assertThat(compose()
                        .at("/services/node-1/environment/QUARKUS_OIDC_TENANT_ENABLED")
                        .asText())
                .isEqualTo("${SIGN_IN_AT_KEYCLOAK:-true}");
        assertThat(DeployFiles.text("compose/example.env")).contains("\nSIGN_IN_AT_KEYCLOAK=true\n");
        assertThat(DeployFiles.text("README.md")).contains("`SIGN_IN_AT_KEYCLOAK=false`");
    }

    /** Read after the other file, as Compose lays one over the other. */
    @Test
    void anAuthorityOfYourOwnIsTrustedByBothNodesAndByKeycloak() throws IOException {
        var authority = DeployFiles.documents(DeployFiles.FOLDER.resolve("compose.authority.yaml"))
                .get(0);
        assertThat(complaints(authority)).isEmpty();
        var services = authority.path("services");
        assertThat(services.path("node-2")).isEqualTo(services.path("node-1"));
        assertThat(services.path("keycloak")).isNotEmpty();
        for (JsonNode service : services) {
            var file = texts(service.path("volumes")).get(0).split(":")[1];
            assertThat(service.path("environment").toString()).contains(file);
        }
        var told = DeployFiles.text("configuration.md").toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        services.at("/node-1/environment").fieldNames().forEachRemaining(name -> assertThat(told)
                .contains("`" + name + "`"));
    }

    private static JsonNode compose() throws IOException {
        return DeployFiles.documents(DeployFiles.FOLDER.resolve("compose.yaml")).get(0);
    }
}
