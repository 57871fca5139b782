package org.debrief.deploy;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithDefault;
import io.smallrye.config.common.utils.StringUtil;
import org.junit.jupiter.api.Test;

import org.debrief.signin.ProviderConfig;
import org.debrief.signin.SignInConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The page of configuration tells every setting of the product and its default, and no other. */
class ConfigurationPageTest {

    @Test
    void everySettingOfTheProductIsOnThePageWithItsDefault() throws ClassNotFoundException {
        assertThat(SettingsTold.of("debrief.")).isNotEmpty().isEqualTo(ofTheProduct());
    }

    /** Two mappings may share a prefix, and one name may lie within another: the mappings themselves take all of them, together. */
    @Test
    void everySettingOfTheProductIsTakenAndAMisspeltOneIsNot() throws ClassNotFoundException {
        var given = new TreeMap<>(SettingsTold.of("debrief."));
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
}
