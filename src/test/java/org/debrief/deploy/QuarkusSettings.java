package org.debrief.deploy;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig;
import io.quarkus.tls.runtime.config.TlsBucketConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.WithName;
import io.smallrye.config.common.utils.StringUtil;

/** The settings of Quarkus that the product sets, and those that an operator may. */
final class QuarkusSettings {

    /** Quarkus's own settings, by what they begin with. */
    private static final Map<String, Class<?>> OF_QUARKUS = Map.of(
            "quarkus.http", VertxHttpConfig.class,
            "quarkus.mailer", MailerRuntimeConfig.class,
            "quarkus.oidc", OidcTenantConfig.class,
            "quarkus.tls.organisation", TlsBucketConfig.class);

    /** Quarkus's own too, with no default of ours. */
    private static final Set<String> OTHERS =
            Set.of("quarkus.datasource.username", "quarkus.datasource.password", "quarkus.log.level");

    private QuarkusSettings() {}

    /** What the product gives them, where it gives them anything. */
    static Properties ofTheProduct() throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
            properties.load(in);
        }
        return properties;
    }

    /** The names of all that there are. */
    static Set<String> names() throws IOException {
        var names = new TreeSet<>(ofTheProduct().stringPropertyNames());
        names.addAll(OTHERS);
        OF_QUARKUS.forEach((prefix, mapping) -> below(prefix, mapping).forEach(names::add));
        return names;
    }

    private static Stream<String> below(String prefix, Class<?> mapping) {
        return Arrays.stream(mapping.getMethods()).flatMap(setting -> {
            var name = prefix + "." + name(setting);
            return isGroup(type(setting)) ? below(name, type(setting)) : Stream.of(name);
        });
    }

    private static boolean isGroup(Class<?> type) {
        return type.isInterface() && type.getName().startsWith("io.quarkus.");
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
