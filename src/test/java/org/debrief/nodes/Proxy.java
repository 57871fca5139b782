package org.debrief.nodes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;

import org.debrief.deploy.ProxyExample;
import org.debrief.provision.FreePort;
import org.debrief.provision.TestCertificate;

/** A real reverse proxy with TLS before two nodes, configured by the very file an operator is given. */
final class Proxy implements AutoCloseable {

    private final Process process;
    private final int port;

    private Proxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param nodes the ports of the nodes behind it */
    static Proxy before(int[] nodes, int port, Path folder) throws IOException, GeneralSecurityException {
        var nginx = ProxyExample.NGINX.start(folder, values(nodes, port, folder));
        var proxy = new Proxy(nginx, port);
        Runtime.getRuntime().addShutdownHook(new Thread(proxy::close));
        return proxy;
    }

    private static Map<String, String> values(int[] nodes, int port, Path folder)
            throws IOException, GeneralSecurityException {
        var certificate = TestCertificate.make(folder);
        var values = new HashMap<String, String>();
        values.put("DEBRIEF_HOST", "127.0.0.1");
        values.put("DEBRIEF_HTTP", "127.0.0.1:" + FreePort.next());
        values.put("DEBRIEF_HTTPS", "127.0.0.1:" + port);
        values.put("DEBRIEF_PAGES", ProxyExample.FOLDER.toString());
        values.put("DEBRIEF_NODE_1", "127.0.0.1:" + nodes[0]);
        values.put("DEBRIEF_NODE_2", "127.0.0.1:" + nodes[1]);
        values.put("DEBRIEF_RUN", folder.toString());
        // Keycloak is asked at an address of its own here
        values.put("KEYCLOAK_NODE", "127.0.0.1:" + FreePort.next());
        values.put("KEYCLOAK_HOST", "sign-in.example.org");
        for (var site : new String[] {"DEBRIEF", "KEYCLOAK"}) {
            values.put(site + "_CERTIFICATE", certificate.chain().toString());
            values.put(site + "_CERTIFICATE_KEY", certificate.key().toString());
        }
        return values;
    }

    URI origin() {
        return URI.create("https://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
