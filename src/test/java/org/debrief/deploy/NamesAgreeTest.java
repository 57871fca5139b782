package org.debrief.deploy;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What deploy/ calls a setting or a meter is what the product's own pages call it; those pages are compared with the code. */
class NamesAgreeTest {

    private static final Pattern SETTING = Pattern.compile("`((?:debrief|quarkus)\\.[a-z0-9.-]+)`");
    private static final Pattern GIVEN = Pattern.compile("\\bDEBRIEF_[A-Z_]+(?==)");
    private static final Pattern METER = Pattern.compile("\\bdebrief_[a-z_]+");

    @Test
    void everySettingGivenIsOneThatThereIs() throws IOException {
        var given = new TreeSet<>(found(GIVEN, DeployFiles.text("Containerfile")));
        var compose = DeployFiles.documents(DeployFiles.FOLDER.resolve("compose.yaml"))
                .get(0);
        compose.at("/services/node-1/environment").fieldNames().forEachRemaining(given::add);
        DeployFiles.manifest("ConfigMap", "debrief").path("data").fieldNames().forEachRemaining(given::add);
        var known = SETTING.matcher(DeployFiles.text("configuration.md"))
                .results()
                .map(match -> match.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .collect(Collectors.toSet());
        assertThat(given.stream().filter(name -> name.startsWith("DEBRIEF_"))).isSubsetOf(known);
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
