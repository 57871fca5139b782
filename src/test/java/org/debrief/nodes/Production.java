package org.debrief.nodes;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.debrief.keycloak.Keycloak;

/** The settings of a node in production, as deploy/configuration.md asks for them. */
final class Production {

    private Production() {}

    /**
     * For two nodes. The first asks Keycloak at every request, as an operator gets it; the second only now and then, so that
     * what it knows at once it has from the database.
     */
    static List<String[]> settings(Keycloak keycloak, Path folder) {
        var both = both(keycloak, folder);
        return Stream.of("PT0S", "PT1H")
                .map(age -> Stream.concat(both.stream(), Stream.of("debrief.sign-in.recheck-after=" + age))
                        .toArray(String[]::new))
                .toList();
    }

    private static List<String> both(Keycloak keycloak, Path folder) {
        return List.of(
                "debrief.production=true",
                "debrief.nodes=2",
                "debrief.web.secure-cookies=true",
                "debrief.keys.key-encryption-key.1=" + random(),
                "debrief.erasure.list=" + folder.resolve("erasures"),
                "quarkus.http.proxy.proxy-address-forwarding=true",
                "quarkus.http.proxy.allow-x-forwarded=true",
                "quarkus.http.proxy.trusted-proxies=127.0.0.1",
                "quarkus.oidc.tenant-enabled=true",
                "quarkus.oidc.auth-server-url=" + keycloak.issuer(),
                "quarkus.oidc.client-id=" + Keycloak.CLIENT,
                "quarkus.oidc.credentials.secret=" + keycloak.clientSecret());
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
