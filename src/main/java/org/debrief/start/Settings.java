package org.debrief.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.Config;

import org.debrief.account.KeyConfig;
import org.debrief.account.PasswordConfig;
import org.debrief.web.WebConfig;

/** The settings that can make a start unsafe, as this node has them. */
record Settings(
        boolean production,
        int nodes,
        boolean sample,
        boolean secureCookies,
        int passwordCost,
        String databaseUrl,
        Map<String, String> keys,
        Map<String, String> secrets,
        boolean tlsHere,
        boolean readsForwarded,
        List<String> trustedProxies,
        boolean atProvider,
        String provider,
        String publicAddress) {

    /** What this application and the provider share, under any of its names, in the order in which Quarkus looks for it. */
    static final List<String> CLIENT_SECRETS = List.of(
            "quarkus.oidc.credentials.secret",
            "quarkus.oidc.credentials.client-secret.value",
            "quarkus.oidc.credentials.jwt.secret");

    static final String STATE_SECRET = "quarkus.oidc.authentication.state-secret";

    /** Chosen by whoever runs the mail server. */
    static final String MAIL_PASSWORD = "quarkus.mailer.password";

    static final String PROVIDER = "quarkus.oidc.auth-server-url";

    static final String PUBLIC_ADDRESS = "debrief.notice.address";

    private static final List<String> SECRETS = Stream.concat(
                    CLIENT_SECRETS.stream(), Stream.of(STATE_SECRET, "quarkus.datasource.password", MAIL_PASSWORD))
            .toList();

    private static final List<String> FORWARDED = List.of(
            "quarkus.http.proxy.proxy-address-forwarding",
            "quarkus.http.proxy.allow-forwarded",
            "quarkus.http.proxy.allow-x-forwarded");

    static Settings of(StartConfig start, WebConfig web, KeyConfig keys, PasswordConfig passwords, Config config) {
        return new Settings(
                start.production(),
                start.nodes(),
                web.sample(),
                web.secureCookies(),
                passwords.cost(),
                text(config, "quarkus.datasource.jdbc.url"),
                keys.keyEncryptionKey(),
                secrets(config),
                !text(config, "quarkus.http.insecure-requests", "enabled").equalsIgnoreCase("enabled"),
                FORWARDED.stream().anyMatch(name -> isOn(config, name)),
                config.getOptionalValues("quarkus.http.proxy.trusted-proxies", String.class)
                        .orElse(List.of()),
                isOn(config, "quarkus.oidc.tenant-enabled"),
                text(config, PROVIDER),
                text(config, PUBLIC_ADDRESS));
    }

    private static Map<String, String> secrets(Config config) {
        var set = new java.util.TreeMap<String, String>();
        SECRETS.forEach(name -> config.getOptionalValue(name, String.class).ifPresent(value -> set.put(name, value)));
        return set;
    }

    private static boolean isOn(Config config, String name) {
        return config.getOptionalValue(name, Boolean.class).orElse(false);
    }

    private static String text(Config config, String name) {
        return text(config, name, "");
    }

    private static String text(Config config, String name, String otherwise) {
        return Optional.ofNullable(config.getOptionalValue(name, String.class).orElse(null))
                .orElse(otherwise);
    }
}
