package org.debrief.deploy;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig;
import io.quarkus.tls.runtime.config.TlsBucketConfig;
import io.quarkus.tls.runtime.config.TlsConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithName;
import io.smallrye.config.common.utils.StringUtil;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page of configuration tells of Quarkus is there, and has the default that the product gives it. */
class QuarkusSettingsTest {

    /** Quarkus's own settings, by what they begin with. */
    private static final Map<String, Class<?>> OF_QUARKUS = Map.of(
            "quarkus.http.", VertxHttpConfig.class,
            "quarkus.mailer.", MailerRuntimeConfig.class,
            "quarkus.oidc.", OidcTenantConfig.class,
            "quarkus.tls.organisation.", TlsBucketConfig.class);

    /** Quarkus's own too, with no default of ours. */
    private static final Set<String> OTHERS =
            Set.of("quarkus.datasource.username", "quarkus.datasource.password", "quarkus.log.level");

    @Test
    void whatIsToldOfQuarkusIsWhatTheProductSets() throws IOException {
        var set = properties();
        var told = SettingsTold.of("quarkus.");
        assertThat(told).isNotEmpty();
        told.forEach((name, value) -> {
            if (set.containsKey(name)) {
                assertThat(value).as(name).isEqualTo(set.getProperty(name));
            } else {
                assertThat(OTHERS.contains(name) || isOfQuarkus(name)).as(name).isTrue();
            }
        });
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

    private static boolean isOfQuarkus(String name) {
        return OF_QUARKUS.entrySet().stream()
                .anyMatch(known -> name.startsWith(known.getKey())
                        && isOf(known.getValue(), name.substring(known.getKey().length())));
    }

    private static Properties properties() throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
            properties.load(in);
        }
        return properties;
    }

    /** Whether Quarkus has a setting of this name. */
    private static boolean isOf(Class<?> mapping, String name) {
        var first = name.split("\\.", 2);
        return Arrays.stream(mapping.getMethods())
                .filter(method -> name(method).equals(first[0]))
                .anyMatch(method -> first.length == 1 || isOf(type(method), first[1]));
    }

    /** Of a setting that need not be there, what it is when it is. */
    private static Class<?> type(Method setting) {
        return setting.getGenericReturnType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> inner
                ? inner
                : setting.getReturnType();
    }

    private static String name(Method setting) {
        return Optional.ofNullable(setting.getAnnotation(WithName.class))
                .map(WithName::value)
                .orElseGet(() -> StringUtil.skewer(setting.getName()));
    }
}
