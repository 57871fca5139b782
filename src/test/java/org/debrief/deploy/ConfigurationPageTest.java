package org.debrief.deploy;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.common.utils.StringUtil;
import org.junit.jupiter.api.Test;

import org.debrief.signin.ProviderConfig;
import org.debrief.signin.SignInConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The page of configuration tells every setting and its default, and nothing that is not so. */
class ConfigurationPageTest {

    private static final String PAGE = "configuration.md";

    /** Quarkus's own settings, by what they begin with. */
    private static final Map<String, Class<?>> OF_QUARKUS = Map.of(
            "quarkus.http.", VertxHttpConfig.class,
            "quarkus.mailer.", MailerRuntimeConfig.class,
            "quarkus.oidc.", OidcTenantConfig.class);

    /** Quarkus's own too, with no default of ours. */
    private static final Set<String> OTHERS =
            Set.of("quarkus.datasource.username", "quarkus.datasource.password", "quarkus.log.level");

    private final Map<String, List<String>> rows = MarkdownTable.rows(PAGE);

    @Test
    void everySettingOfTheProductIsOnThePageWithItsDefault() throws ClassNotFoundException {
        assertThat(told("debrief.")).isNotEmpty().isEqualTo(ofTheProduct());
    }

    /** Two mappings may share a prefix, and one name may lie within another: the mappings themselves take all of them, together. */
    @Test
    void everySettingOfTheProductIsTakenAndAMisspeltOneIsNot() throws ClassNotFoundException {
        var given = new TreeMap<>(told("debrief."));
        given.values().removeIf(String::isEmpty);
        given.put("debrief.sign-in.role.learner", "trainee");
        given.put("debrief.sign-in.second-factor", "optional");
        var config = taking(given);
        assertThat(config.getConfigMapping(ProviderConfig.class).role().learner())
                .isEqualTo("trainee");
        assertThat(config.getConfigMapping(SignInConfig.class).secondFactor())
                .contains(SignInConfig.Requirement.OPTIONAL);

        given.put("debrief.sign-in.role.lerner", "trainee");
        assertThatThrownBy(() -> taking(given)).hasMessageContaining("debrief.sign-in.role.lerner");
    }

    private static SmallRyeConfig taking(Map<String, String> given) throws ClassNotFoundException {
        var builder = new SmallRyeConfigBuilder().addDiscoveredConverters().withDefaultValues(given);
        mappings().forEach(builder::withMapping);
        return builder.build();
    }

    private Map<String, String> told(String prefix) {
        var told = new TreeMap<String, String>();
        rows.forEach((name, cells) -> {
            if (name.startsWith(prefix)) {
                told.put(name, MarkdownTable.plain(cells.get(0)));
            }
        });
        return told;
    }

    private static Map<String, String> ofTheProduct() throws ClassNotFoundException {
        var settings = new TreeMap<String, String>();
        for (var mapping : mappings()) {
            put(settings, mapping.getAnnotation(ConfigMapping.class).prefix(), mapping);
        }
        return settings;
    }

    private static List<Class<?>> mappings() throws ClassNotFoundException {
        var mappings = new ArrayList<Class<?>>();
        for (var type : new ClassFileImporter().importPath(Path.of("target", "classes", "org", "debrief"))) {
            if (type.isAnnotatedWith(ConfigMapping.class)) {
                mappings.add(Class.forName(type.getName()));
            }
        }
        return mappings;
    }

    private static void put(Map<String, String> settings, String prefix, Class<?> mapping) {
        for (var setting : mapping.getDeclaredMethods()) {
            var type = setting.getReturnType();
            var name = prefix + "." + StringUtil.skewer(setting.getName());
            if (type.isInterface() && type.getEnclosingClass() == mapping) {
                put(settings, name, type);
            } else {
                settings.put(Map.class.isAssignableFrom(type) ? name + ".*" : name, byDefault(setting));
            }
        }
    }

    private static String byDefault(Method setting) {
        return Optional.ofNullable(setting.getAnnotation(WithDefault.class))
                .map(WithDefault::value)
                .orElse("");
    }

    @Test
    void whatIsToldOfQuarkusIsWhatTheProductSets() throws IOException {
        var set = properties();
        var told = told("quarkus.");
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
