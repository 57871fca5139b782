package org.debrief.deploy;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.common.utils.StringUtil;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of configuration tells every setting and its default, and nothing that is not so. */
class ConfigurationPageTest {

    private static final String PAGE = "configuration.md";
    private static final String OF_HTTP = "quarkus.http.";

    /** Quarkus's own, with no default of ours. */
    private static final Set<String> OF_QUARKUS =
            Set.of("quarkus.datasource.username", "quarkus.datasource.password", "quarkus.log.level");

    private final Map<String, List<String>> rows = MarkdownTable.rows(PAGE);

    @Test
    void everySettingOfTheProductIsOnThePageWithItsDefault() throws ClassNotFoundException {
        assertThat(told("debrief.")).isNotEmpty().isEqualTo(ofTheProduct());
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
        for (var type : new ClassFileImporter().importPath(Path.of("target", "classes", "org", "debrief"))) {
            if (type.isAnnotatedWith(ConfigMapping.class)) {
                var mapping = Class.forName(type.getName());
                for (var setting : mapping.getDeclaredMethods()) {
                    settings.put(name(mapping, setting), byDefault(setting));
                }
            }
        }
        return settings;
    }

    private static String name(Class<?> mapping, Method setting) {
        var name = mapping.getAnnotation(ConfigMapping.class).prefix() + "." + StringUtil.skewer(setting.getName());
        return Map.class.isAssignableFrom(setting.getReturnType()) ? name + ".*" : name;
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
            } else if (name.startsWith(OF_HTTP)) {
                assertThat(isOfHttp(VertxHttpConfig.class, name.substring(OF_HTTP.length())))
                        .as(name)
                        .isTrue();
            } else {
                assertThat(OF_QUARKUS).contains(name);
            }
        });
    }

    private static Properties properties() throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
            properties.load(in);
        }
        return properties;
    }

    /** Whether Quarkus has a setting of this name. */
    private static boolean isOfHttp(Class<?> mapping, String name) {
        var first = name.split("\\.", 2);
        return Arrays.stream(mapping.getMethods())
                .filter(method -> StringUtil.skewer(method.getName()).equals(first[0]))
                .anyMatch(method -> first.length == 1 || isOfHttp(method.getReturnType(), first[1]));
    }
}
