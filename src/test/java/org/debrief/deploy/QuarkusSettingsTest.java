package org.debrief.deploy;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
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
            "quarkus.oidc.", OidcTenantConfig.class);

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
                .anyMatch(method -> first.length == 1 || isOf(method.getReturnType(), first[1]));
    }

    private static String name(Method setting) {
        return Optional.ofNullable(setting.getAnnotation(WithName.class))
                .map(WithName::value)
                .orElseGet(() -> StringUtil.skewer(setting.getName()));
    }
}
