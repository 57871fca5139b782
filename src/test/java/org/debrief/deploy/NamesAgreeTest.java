package org.debrief.deploy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What deploy/ calls a setting or a meter is what the product's own pages call it; those pages are compared with the code. */
class NamesAgreeTest {

    private static final Pattern OURS = Pattern.compile("(?:DEBRIEF|QUARKUS)_[A-Z0-9_]+");
    private static final Pattern GIVEN = Pattern.compile("\\b" + OURS + "(?==)");
    private static final Pattern METER = Pattern.compile("\\bdebrief_[a-z_]+");

    @Test
    void everySettingGivenIsOneThatThereIs() throws IOException {
        assertThat(given())
                .contains("DEBRIEF_NODES", "QUARKUS_MANAGEMENT_PORT", "QUARKUS_MAILER_TLS")
                .isSubsetOf(there());
    }

    /** What an image, a node of either Compose file or a pod is given. */
    private static Set<String> given() throws IOException {
        var given = new TreeSet<>(found(GIVEN, DeployFiles.text("Containerfile")));
        for (var file : List.of("compose.yaml", "compose.authority.yaml")) {
            DeployFiles.documents(DeployFiles.FOLDER.resolve(file))
                    .get(0)
                    .at("/services/node-1/environment")
                    .fieldNames()
                    .forEachRemaining(given::add);
        }
        DeployFiles.manifest("ConfigMap", "debrief").path("data").fieldNames().forEachRemaining(given::add);
        given.removeIf(name -> !OURS.matcher(name).matches());
        return given;
    }

    /** As environment variables: the product's from its own page, Quarkus's from Quarkus. */
    private static Set<String> there() throws IOException {
        return Stream.concat(SettingsTold.of("debrief.").keySet().stream(), QuarkusSettings.names().stream())
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .collect(Collectors.toSet());
    }

    @Test
    void everyMeterAskedForIsOneThatThereIs() throws IOException {
        var asked = new TreeSet<>(found(METER, DeployFiles.text("prometheus/debrief.rules.yaml")));
        asked.addAll(found(METER, DeployFiles.text("grafana/debrief.json")));
        var known = found(METER, DeployFiles.text("metrics.md"));
        assertThat(asked.stream().map(name -> name.replaceFirst("_(count|sum|bucket)$", "")))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }
}
