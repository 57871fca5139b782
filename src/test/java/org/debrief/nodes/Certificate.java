package org.debrief.nodes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

import org.debrief.provision.Command;

/** A certificate for 127.0.0.1 that signs itself, as a proxy reads it. */
record Certificate(Path chain, Path key) {

    private static final String KEYTOOL =
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    private static final String PASSWORD = "for-a-minute-on-loopback";
    private static final String ALIAS = "proxy";

    /** Made by Java's own keytool, valid for a day. */
    static Certificate make(Path folder) throws IOException, GeneralSecurityException {
        Path store = folder.resolve("proxy.p12");
        Command.of((KEYTOOL + " -genkeypair -keyalg EC -dname CN=127.0.0.1 -ext san=ip:127.0.0.1 -validity 1 -alias "
                                + ALIAS + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + store)
                        .split(" "))
                .demand();
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return new Certificate(
                pem(
                        folder.resolve("proxy.crt"),
                        "CERTIFICATE",
                        keys.getCertificate(ALIAS).getEncoded()),
                pem(
                        folder.resolve("proxy.key"),
                        "PRIVATE KEY",
                        keys.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded()));
    }

    private static Path pem(Path file, String what, byte[] content) throws IOException {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(what, body, what));
    }
}
