package org.debrief.provision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for this machine that signs itself, made on the fly by Java's own keytool and valid for a day.
 *
 * @param store chain and key as Java keeps them, under {@link #PASSWORD}
 * @param both chain and key in one file, as HAProxy wants them
 * @param trusting what a client needs that trusts this certificate and no other
 */
public record TestCertificate(Path store, Path chain, Path key, Path both, SSLContext trusting) {

    public static final String PASSWORD = "for-a-minute-on-loopback";

    /** The one that lies in this folder, made when there is none yet. */
    public static TestCertificate make(Path folder) throws IOException, GeneralSecurityException {
        var store = folder.resolve("proxy.p12");
        var keys = keys(store);
        var certificate = pem("CERTIFICATE", keys.getCertificate("proxy").getEncoded());
        var key =
                pem("PRIVATE KEY", keys.getKey("proxy", PASSWORD.toCharArray()).getEncoded());
        return new TestCertificate(
                store,
                Files.writeString(folder.resolve("proxy.crt"), certificate),
                Files.writeString(folder.resolve("proxy.key"), key),
                Files.writeString(folder.resolve("proxy.pem"), certificate + key),
                trusting(keys));
    }

    private static KeyStore keys(Path store) throws IOException, GeneralSecurityException {
        if (Files.notExists(store)) {
            generate(store);
        }
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static void generate(Path store) {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Command.of((keytool + " -genkeypair -alias proxy -keyalg EC -dname CN=127.0.0.1 -validity 1"
                                + " -ext san=ip:127.0.0.1,dns:localhost -storetype PKCS12 -storepass " + PASSWORD
                                + " -keystore " + store)
                        .split(" "))
                .demand();
    }

    private static SSLContext trusting(KeyStore keys) throws IOException, GeneralSecurityException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("proxy", keys.getCertificate("proxy"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static String pem(String what, byte[] content) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(what, body, what);
    }
}
