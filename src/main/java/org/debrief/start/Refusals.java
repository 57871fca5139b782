package org.debrief.start;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules: given the settings, every sentence that must be heard before anybody writes here. */
final class Refusals {

    private static final int MANY_NODES = 2;

    /** The least that OWASP's Password Storage Cheat Sheet allows bcrypt. */
    private static final int CHEAPEST = 10;

    private static final int SHORTEST_SHARED = 32;

    private static final Pattern ON_THIS_MACHINE =
            Pattern.compile("http://(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?(/.*)?");

    private static final List<Function<Settings, Stream<String>>> ALWAYS =
            List.of(Refusals::embeddedForMany, Refusals::trustedFromEverywhere, Refusals::keysOfTheirOwn);

    private static final List<Function<Settings, Stream<String>>> IN_PRODUCTION = List.of(
            Refusals::sample,
            Refusals::embedded,
            Refusals::plainCookies,
            Refusals::plainHttp,
            Refusals::keyMadeHere,
            Refusals::weakKeys,
            Refusals::cheapPasswords,
            Refusals::weakSecrets,
            Refusals::knownMailPassword,
            Refusals::providerInClear,
            Refusals::lettersInClear);

    private Refusals() {}

    static List<String> of(Settings settings) {
        var rules = settings.production() ? Stream.concat(ALWAYS.stream(), IN_PRODUCTION.stream()) : ALWAYS.stream();
        return rules.flatMap(rule -> rule.apply(settings)).toList();
    }

    private static Stream<String> when(boolean unsafe, String sentence) {
        return unsafe ? Stream.of(sentence) : Stream.empty();
    }

    private static Stream<String> embeddedForMany(Settings settings) {
        var url = settings.databaseUrl();
        boolean shared = settings.nodes() >= MANY_NODES
                || url.contains("AUTO_SERVER=TRUE")
                || url.startsWith("jdbc:h2:tcp:")
                || url.startsWith("jdbc:h2:ssl:");
        return when(
                isEmbedded(settings) && shared,
                "Several nodes cannot share the embedded database. Set debrief.nodes=1 and a file in"
                        + " quarkus.datasource.jdbc.url, or run the build for PostgreSQL.");
    }

    private static boolean isEmbedded(Settings settings) {
        return settings.databaseUrl().startsWith("jdbc:h2:");
    }

    private static Stream<String> trustedFromEverywhere(Settings settings) {
        boolean everywhere = settings.trustedProxies().isEmpty()
                || settings.trustedProxies().stream().anyMatch(Refusals::isEverybody);
        return when(
                settings.readsForwarded() && everywhere,
                "Forwarded headers would be believed from everybody. Set quarkus.http.proxy.trusted-proxies to the"
                        + " addresses of your proxies, or quarkus.http.proxy.proxy-address-forwarding=false.");
    }

    /** Quarkus takes the client's secret where it is long enough, and otherwise draws a key that no other node has. */
    private static Stream<String> keysOfTheirOwn(Settings settings) {
        var secrets = settings.secrets();
        boolean shared = Settings.CLIENT_SECRETS.stream()
                .filter(secrets::containsKey)
                .findFirst()
                .filter(name -> secrets.get(name).length() >= SHORTEST_SHARED)
                .isPresent();
        return when(
                settings.nodes() >= MANY_NODES
                        && settings.atProvider()
                        && !shared
                        && !secrets.containsKey(Settings.STATE_SECRET),
                "Each node would seal with a key of its own what a browser takes to your provider, and a sign-in that comes"
                        + " back to another node would fail. Set " + Settings.STATE_SECRET
                        + " to the same %d characters or more on every node.".formatted(SHORTEST_SHARED));
    }

    private static boolean isEverybody(String proxy) {
        return proxy.strip().endsWith("/0");
    }

    private static Stream<String> sample(Settings settings) {
        return when(
                settings.sample(),
                "The sample accounts and their passwords are known to everybody. Set debrief.web.sample=false.");
    }

    private static Stream<String> embedded(Settings settings) {
        return when(
                isEmbedded(settings),
                "The embedded database is for a laptop. Run the build for PostgreSQL and set"
                        + " quarkus.datasource.jdbc.url, or debrief.production=false.");
    }

    private static Stream<String> plainCookies(Settings settings) {
        return when(
                !settings.secureCookies(),
                "Sign-in cookies would travel over plain http. Set debrief.web.secure-cookies=true.");
    }

    private static Stream<String> plainHttp(Settings settings) {
        return when(
                !settings.tlsHere() && !settings.readsForwarded(),
                "Nothing here speaks TLS. Put a proxy in front and set quarkus.http.proxy.proxy-address-forwarding=true"
                        + " and quarkus.http.proxy.trusted-proxies, or give a certificate and set"
                        + " quarkus.http.insecure-requests=disabled.");
    }

    private static Stream<String> keyMadeHere(Settings settings) {
        return when(
                settings.keys().isEmpty(),
                "There is no key-encryption key, and one made by a node no other node would have. Set"
                        + " debrief.keys.key-encryption-key.1, the same on every node.");
    }

    private static Stream<String> weakKeys(Settings settings) {
        return settings.keys().entrySet().stream().flatMap(key -> Secrets.weakKey(key.getValue()).stream()
                .map(why -> "debrief.keys.key-encryption-key.%s %s. Make one with: openssl rand -base64 32"
                        .formatted(key.getKey(), why)));
    }

    private static Stream<String> cheapPasswords(Settings settings) {
        return when(
                settings.passwordCost() < CHEAPEST,
                "Stolen passwords would be guessed too cheaply. Set debrief.password.cost to at least %d."
                        .formatted(CHEAPEST));
    }

    private static Stream<String> weakSecrets(Settings settings) {
        return settings.secrets().entrySet().stream()
                .filter(secret -> !secret.getKey().equals(Settings.MAIL_PASSWORD) && Secrets.isWeak(secret.getValue()))
                .map(weak -> weak.getKey()
                        + " is short or a well-known default. Set it to at least 16 characters that nobody can guess.");
    }

    private static Stream<String> knownMailPassword(Settings settings) {
        return when(
                Secrets.isWellKnown(settings.secrets().getOrDefault(Settings.MAIL_PASSWORD, "")),
                Settings.MAIL_PASSWORD
                        + " is a well-known default. Have it changed at the mail server, and set it here.");
    }

    private static Stream<String> providerInClear(Settings settings) {
        return when(
                settings.atProvider() && isInClear(settings.provider()),
                "What lets people in would come from your provider over plain http. Set " + Settings.PROVIDER
                        + " to its address with https.");
    }

    private static Stream<String> lettersInClear(Settings settings) {
        return when(
                isInClear(settings.publicAddress()),
                "Links in letters would be opened over plain http, and one to a new password lets in whoever reads it. Set "
                        + Settings.PUBLIC_ADDRESS + " to an address with https.");
    }

    private static boolean isInClear(String address) {
        var lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") && !ON_THIS_MACHINE.matcher(lower).matches();
    }
}
