package org.debrief.keycloak;

import java.util.regex.Pattern;

/** A running server, and what one must know to use it. */
public record Keycloak(String origin, String clientSecret, String adminPassword) {

    public static final String REALM = "debrief";
    public static final String CLIENT = "debrief";

    /** A token as text, signed or encrypted; its dots tell it from what random letters spell now and then. */
    public static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]*\\.");

    /** Not below our own prefix: every name there must be a setting of ours. */
    private static final String SHARED = "keycloak.of.the.tests";

    /** One server for every test of a run, started by the first that asks; class loaders differ, properties do not. */
    public static Keycloak shared() {
        var properties = System.getProperties();
        synchronized (properties) {
            if (!properties.containsKey(SHARED)) {
                var started = KeycloakServer.start().keycloak();
                started.admin().hurry();
                properties.setProperty(
                        SHARED, String.join(" ", started.origin, started.clientSecret, started.adminPassword));
            }
            var known = properties.getProperty(SHARED).split(" ");
            return new Keycloak(known[0], known[1], known[2]);
        }
    }

    public String issuer() {
        return origin + "/realms/" + REALM;
    }

    public KeycloakAdmin admin() {
        return new KeycloakAdmin(origin, adminPassword);
    }
}
