package org.debrief.deploy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.debrief.deploy.DeployFiles.each;
import static org.debrief.deploy.DeployFiles.manifest;
import static org.debrief.deploy.DeployFiles.manifests;
import static org.debrief.deploy.DeployFiles.texts;

class KubernetesTest {

    private static final String MODEL = "io.fabric8.kubernetes.api.model.";
    private static final String MONITORING = "io.fabric8.openshift.api.model.monitoring.v1.";

    /** By name: the models carry annotations of a builder library that is not here, which the compiler would complain of. */
    private static final Map<String, String> MODELS = Map.ofEntries(
            Map.entry("Namespace", MODEL + "Namespace"),
            Map.entry("ConfigMap", MODEL + "ConfigMap"),
            Map.entry("Service", MODEL + "Service"),
            Map.entry("ServiceAccount", MODEL + "ServiceAccount"),
            Map.entry("PersistentVolumeClaim", MODEL + "PersistentVolumeClaim"),
            Map.entry("Pod", MODEL + "Pod"),
            Map.entry("Deployment", MODEL + "apps.Deployment"),
            Map.entry("PodDisruptionBudget", MODEL + "policy.v1.PodDisruptionBudget"),
            Map.entry("NetworkPolicy", MODEL + "networking.v1.NetworkPolicy"),
            Map.entry("Gateway", MODEL + "gatewayapi.v1.Gateway"),
            Map.entry("HTTPRoute", MODEL + "gatewayapi.v1.HTTPRoute"),
            Map.entry("ServiceMonitor", MONITORING + "ServiceMonitor"),
            Map.entry("PrometheusRule", MONITORING + "PrometheusRule"));

    /** Kinds no library here knows. They were held against their operators' own definitions by hand; see deploy/README.md. */
    private static final Map<String, String> WITHOUT_MODEL = Map.of(
            "Cluster", "postgresql.cnpg.io/v1",
            "ScheduledBackup", "postgresql.cnpg.io/v1",
            "ObjectStore", "barmancloud.cnpg.io/v1",
            "Kustomization", "kustomize.config.k8s.io/v1beta1");

    private static final Set<String> BY_HAND = Set.of("kustomization.yaml", "recovery.yaml", "erasures.yaml");

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new NothingElse())
            .build();

    /** The models keep what they do not know; here that is a mistake in the manifest. */
    private static final class NothingElse extends JacksonAnnotationIntrospector {
        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }

    @TestFactory
    Iterable<DynamicTest> everyManifestIsOfItsKind() throws IOException {
        return manifests().stream()
                .map(manifest -> DynamicTest.dynamicTest(
                        manifest.path("kind").asText() + " "
                                + manifest.at("/metadata/name").asText(),
                        () -> isOfItsKind(manifest)))
                .toList();
    }

    private static void isOfItsKind(JsonNode manifest) throws Exception {
        var kind = manifest.path("kind").asText();
        if (WITHOUT_MODEL.containsKey(kind)) {
            assertThat(manifest.path("apiVersion").asText()).isEqualTo(WITHOUT_MODEL.get(kind));
            return;
        }
        assertThat(MODELS).containsKey(kind);
        var model = Class.forName(MODELS.get(kind));
        var read = STRICT.treeToValue(manifest, model);
        assertThat(model.getMethod("getApiVersion").invoke(read))
                .isEqualTo(manifest.path("apiVersion").asText());
    }

    @Test
    void aFieldThatDoesNotExistIsNoticed() throws IOException {
        var deployment = manifest("Deployment", "debrief");
        deployment.withObject("/spec/template/spec").put("readOnlyRootFileSystem", true);
        assertThatThrownBy(() -> isOfItsKind(deployment)).hasMessageContaining("readOnlyRootFileSystem");
    }

    @Test
    void theRestrictedProfileIsAskedForAndMet() throws IOException {
        assertThat(manifest("Namespace", "debrief")
                        .at("/metadata/labels")
                        .path("pod-security.kubernetes.io/enforce")
                        .asText())
                .isEqualTo("restricted");
        for (var pod : List.of(pod(), manifest("Pod", "debrief-erasures").path("spec"))) {
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            var container = pod.at("/containers/0/securityContext");
            assertThat(container.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(container.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(texts(container.at("/capabilities/drop"))).containsExactly("ALL");
        }
    }

    /** Whoever copies them must be the user whose they are. */
    @Test
    void theListsOfWhoWasErasedAreHeldOpenByTheUserWhoWritesThem() throws IOException {
        var holding = manifest("Pod", "debrief-erasures").path("spec");
        assertThat(holding.path("securityContext")).isEqualTo(pod().path("securityContext"));
        assertThat(holding.path("volumes").get(0)).isIn(each(pod().path("volumes")));
        assertThat(each(container().path("volumeMounts"))).contains(holding.at("/containers/0/volumeMounts/0"));
    }

    @Test
    void everyProbeAsksTheManagementPortAndLivenessDoesNotDependOnTheDatabase() throws IOException {
        var container = container();
        for (var probe : new String[] {"startupProbe", "livenessProbe", "readinessProbe"}) {
            assertThat(container.at("/" + probe + "/httpGet/port").asText())
                    .as(probe)
                    .isEqualTo("management");
        }
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
    }

    @Test
    void anUpgradeTakesNoNodeBeforeANewOneServesAndLetsTheOldOneFinish() throws IOException {
        var deployment = manifest("Deployment", "debrief");
        assertThat(deployment.at("/spec/replicas").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asText())
                .isEqualTo("0");
        assertThat(manifest("PodDisruptionBudget", "debrief")
                        .at("/spec/maxUnavailable")
                        .asInt())
                .isEqualTo(1);
        assertThat(each(pod().path("topologySpreadConstraints"))).hasSize(2);
        int pause = container().at("/lifecycle/preStop/sleep/seconds").asInt();
        int allowed = pod().path("terminationGracePeriodSeconds").asInt();
        assertThat(pause).isPositive();
        assertThat(allowed - pause).as("seconds to finish what is being saved").isGreaterThanOrEqualTo(30);
    }

    @Test
    void memoryIsRequestedAsItIsLimited() throws IOException {
        var resources = container().path("resources");
        assertThat(resources.at("/limits/memory")).isEqualTo(resources.at("/requests/memory"));
        assertThat(resources.at("/requests/cpu").asText()).isNotEmpty();
    }

    @Test
    void secretsAreNamedAndNeverWritten() throws IOException {
        assertThat(manifests())
                .noneMatch(manifest -> manifest.path("kind").asText().equals("Secret"));
        assertThat(manifest("ConfigMap", "debrief").path("data").fieldNames())
                .toIterable()
                .noneMatch(name -> name.matches(".*(PASSWORD|SECRET|KEY_ENCRYPTION).*"));
        for (var variable : each(container().path("env"))) {
            assertThat(variable.at("/valueFrom/secretKeyRef/name").asText())
                    .as(variable.path("name").asText())
                    .isNotEmpty();
        }
    }

    @Test
    void nothingIsReachedButWhatIsWrittenDown() throws IOException {
        var nothing = manifest("NetworkPolicy", "nothing-by-default").path("spec");
        assertThat(nothing.path("podSelector")).isEmpty();
        assertThat(texts(nothing.path("policyTypes"))).containsExactly("Ingress", "Egress");
        assertThat(nothing.has("ingress") || nothing.has("egress")).isFalse();
        var ingress = each(manifest("NetworkPolicy", "debrief").at("/spec/ingress"));
        assertThat(ingress)
                .allMatch(rule ->
                        rule.path("from").size() == 1 && rule.path("ports").size() == 1);
        assertThat(ingress.stream().map(rule -> rule.at("/ports/0/port").asText()))
                .containsExactly("http", "management");
    }

    @Test
    void postgreSqlAcknowledgesOnTwoMachinesAndArchivesEverySegment() throws IOException {
        var cluster = manifest("Cluster", "debrief-db").path("spec");
        assertThat(cluster.path("instances").asInt()).isEqualTo(3);
        assertThat(cluster.at("/postgresql/synchronous/number").asInt()).isEqualTo(1);
        assertThat(cluster.at("/postgresql/synchronous/dataDurability").asText())
                .isEqualTo("required");
        assertThat(cluster.at("/plugins/0/isWALArchiver").asBoolean()).isTrue();
        assertThat(cluster.at("/plugins/0/parameters/barmanObjectName"))
                .isEqualTo(manifest("ObjectStore", "debrief-backups").at("/metadata/name"));
        assertThat(manifest("ScheduledBackup", "debrief-db-nightly").at("/spec/cluster/name"))
                .isEqualTo(manifest("Cluster", "debrief-db").at("/metadata/name"));
    }

    @Test
    void aClusterIsRecoveredFromTheStoreOfTheFirstAndIsLikeItInEverythingElse() throws IOException {
        var first = (ObjectNode) manifest("Cluster", "debrief-db").path("spec");
        var again = (ObjectNode) manifest("Cluster", "debrief-db-restored").path("spec");
        var source = again.at("/externalClusters/0");
        assertThat(source.path("name")).isEqualTo(again.at("/bootstrap/recovery/source"));
        assertThat(source.at("/plugin/name")).isEqualTo(first.at("/plugins/0/name"));
        assertThat(source.at("/plugin/parameters/barmanObjectName"))
                .isEqualTo(first.at("/plugins/0/parameters/barmanObjectName"));
        assertThat(source.at("/plugin/parameters/serverName"))
                .isEqualTo(manifest("Cluster", "debrief-db").at("/metadata/name"))
                .isNotEqualTo(again.at("/plugins/0/parameters/serverName"));
        assertThat(again.at("/plugins/0/parameters/serverName").asText()).isNotEmpty();
        for (var same : List.of("database", "owner")) {
            assertThat(again.at("/bootstrap/recovery/" + same)).isEqualTo(first.at("/bootstrap/initdb/" + same));
        }
        ((ObjectNode) again.at("/plugins/0/parameters")).remove("serverName");
        again.remove(List.of("bootstrap", "externalClusters"));
        first.remove("bootstrap");
        assertThat(again).isEqualTo(first);
        assertThat(manifest("ScheduledBackup", "debrief-db-restored-nightly")
                        .at("/spec/cluster/name")
                        .asText())
                .isEqualTo("debrief-db-restored");
    }

    /** Else nobody would reach the one that is recovered, nor it the store. */
    @Test
    void everyPolicyThatNamesTheDatabaseNamesTheRecoveredOneToo() throws IOException {
        assertThat(DeployFiles.text("kubernetes/network.yaml")).doesNotContain("cnpg.io/cluster: ");
        for (var policy : List.of("debrief", "debrief-db")) {
            assertThat(manifest("NetworkPolicy", policy).toString())
                    .contains("[\"debrief-db\",\"debrief-db-restored\"]");
        }
    }

    @Test
    void kustomizeTakesEveryFileThatIsNotForARestore() throws IOException {
        var listed = texts(manifests().stream()
                .filter(manifest -> manifest.path("kind").asText().equals("Kustomization"))
                .findFirst()
                .orElseThrow()
                .path("resources"));
        assertThat(DeployFiles.endingIn("kubernetes", ".yaml").stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !BY_HAND.contains(name)))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    private static JsonNode pod() throws IOException {
        return manifest("Deployment", "debrief").at("/spec/template/spec");
    }

    private static JsonNode container() throws IOException {
        return pod().at("/containers/0");
    }
}
