package org.debrief.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

import io.quarkus.tls.runtime.config.TlsConfig;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page of configuration tells of Quarkus is there, and has the default that the product gives it. */
class QuarkusSettingsTest {

    @Test
    void whatIsToldOfQuarkusIsWhatTheProductSets() throws IOException {
        var told = SettingsTold.of("quarkus.");
        assertThat(told.keySet()).isNotEmpty().isSubsetOf(QuarkusSettings.names());
        var set = QuarkusSettings.ofTheProduct();
        told.keySet().retainAll(set.keySet());
        assertThat(told).isNotEmpty().allSatisfy((name, value) -> assertThat(value)
                .isEqualTo(set.getProperty(name)));
    }

    /** A name in the middle of a variable's name is told from what stands around it only by the settings that there are. */
    @Test
    void theAuthorityIsFoundInTheEnvironment() throws IOException {
        var given = new HashMap<String, String>();
        DeployFiles.documents(DeployFiles.FOLDER.resolve("compose.authority.yaml"))
                .get(0)
                .at("/services/node-1/environment")
                .properties()
                .forEach(variable ->
                        given.put(variable.getKey(), variable.getValue().asText()));
        var config = new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(given, 300))
                .addDiscoveredConverters()
                .withMapping(TlsConfig.class)
                .build();
        var trusted = config.getConfigMapping(TlsConfig.class)
                .namedCertificateConfig()
                .get(given.get("QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME"));
        assertThat(trusted.trustStore().orElseThrow().pem().orElseThrow().certs())
                .hasValue(List.of(Path.of("/run/authority.pem")));
    }
}
