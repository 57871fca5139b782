package org.debrief.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.debrief.provision.Program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.deploy.DeployFiles.FOLDER;
import static org.debrief.deploy.DeployFiles.JSON;
import static org.debrief.deploy.DeployFiles.each;

class PrometheusTest {

    private static final Path RULES = FOLDER.resolve(Path.of("prometheus", "debrief.rules.yaml"));

    @Test
    void prometheusTakesTheRules() {
        promtool("check", "rules", RULES.toString());
    }

    @Test
    void everyAlertSpeaksWhenItMustAndIsSilentOnAnOrdinaryDay() throws IOException {
        promtool(
                "test",
                "rules",
                FOLDER.resolve(Path.of("prometheus", "debrief.rules.test.yaml")).toString());
        var tests = DeployFiles.text("prometheus/debrief.rules.test.yaml");
        for (JsonNode rule : rules()) {
            assertThat(tests).contains(rule.path("alert").asText());
        }
    }

    @Test
    void everyAlertSaysWhatIsWrongAndWhatToDo() throws IOException {
        for (JsonNode rule : rules()) {
            assertThat(rule.at("/annotations/summary").asText()).isNotEmpty();
            assertThat(rule.at("/annotations/action").asText()).isNotEmpty();
            assertThat(rule.at("/labels/severity").asText()).isIn("warning", "critical");
        }
    }

    @Test
    void theOperatorsCopyOfTheRulesIsTheSame() throws IOException {
        assertThat(DeployFiles.manifest("PrometheusRule", "debrief").at("/spec/groups"))
                .isEqualTo(DeployFiles.documents(RULES).get(0).path("groups"));
    }

    /** promtool reads no bare expression, so each becomes a recording rule. */
    @Test
    void everyQueryOfTheDashboardIsOneThatPrometheusTakes(@TempDir Path folder) throws IOException {
        var recorded = new ArrayList<Map<String, String>>();
        for (JsonNode panel : panels()) {
            for (JsonNode target : each(panel.path("targets"))) {
                var name = "panel:%s:%s"
                        .formatted(
                                panel.path("id").asText(), target.path("refId").asText());
                var expression = target.path("expr")
                        .asText()
                        .replace("$__rate_interval", "5m")
                        .replaceAll("\\$(job|instance)", "any");
                recorded.add(Map.of("record", name, "expr", expression));
            }
        }
        assertThat(recorded).hasSizeGreaterThan(20);
        var rules = Map.of("groups", List.of(Map.of("name", "dashboard", "rules", recorded)));
        var file = Files.writeString(folder.resolve("dashboard.yaml"), JSON.writeValueAsString(rules));
        promtool("check", "rules", file.toString());
    }

    @Test
    void everyPanelHasATitleAPlaceAndASentence() throws IOException {
        var places = new ArrayList<String>();
        for (JsonNode panel : panels()) {
            assertThat(panel.path("title").asText()).isNotEmpty();
            assertThat(panel.path("description").asText()).isNotEmpty();
            var place = panel.path("gridPos");
            assertThat(place.path("x").asInt() + place.path("w").asInt()).isLessThanOrEqualTo(24);
            places.add(place.path("x") + " " + place.path("y"));
        }
        assertThat(places).doesNotHaveDuplicates();
    }

    private static List<JsonNode> rules() throws IOException {
        return DeployFiles.documents(RULES).stream()
                .flatMap(document -> each(document.path("groups")).stream())
                .flatMap(group -> each(group.path("rules")).stream())
                .toList();
    }

    private static List<JsonNode> panels() throws IOException {
        return each(JSON.readTree(DeployFiles.text("grafana/debrief.json")).path("panels"));
    }

    private static void promtool(String... words) {
        Program.PROMTOOL.find().command(words).demand();
    }
}
