package org.debrief.nodes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;

import org.debrief.durability.Node;

/** A real reverse proxy with TLS before two nodes, configured by the very file an operator is given. */
final class Proxy implements AutoCloseable {

    private static final Path EXAMPLE = Path.of("deploy", "proxy", "nginx.conf.template");

    private final Process process;
    private final int port;

    private Proxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param nodes the ports of the nodes behind it */
    static Proxy before(int[] nodes, int port, Path folder) throws IOException, GeneralSecurityException {
        var certificate = Certificate.make(folder);
        var configuration = Files.writeString(
                folder.resolve("nginx.conf"),
                filledIn(Map.of(
                        "DEBRIEF_HOST",
                        "127.0.0.1",
                        "DEBRIEF_HTTP",
                        "127.0.0.1:" + Node.freePort(),
                        "DEBRIEF_HTTPS",
                        "127.0.0.1:" + port,
                        "DEBRIEF_PAGES",
                        EXAMPLE.toAbsolutePath().getParent().toString(),
                        "DEBRIEF_NODE_1",
                        "127.0.0.1:" + nodes[0],
                        "DEBRIEF_NODE_2",
                        "127.0.0.1:" + nodes[1],
                        "DEBRIEF_CERTIFICATE",
                        certificate.chain().toString(),
                        "DEBRIEF_CERTIFICATE_KEY",
                        certificate.key().toString(),
                        "DEBRIEF_RUN",
                        folder.toString())));
        var nginx = new ProcessBuilder(
                        Nginx.program().toString(),
                        "-c",
                        configuration.toString(),
                        "-p",
                        folder.toString(),
                        "-e",
                        folder.resolve("error.log").toString(),
                        "-g",
                        "daemon off;")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        var proxy = new Proxy(nginx, port);
        Runtime.getRuntime().addShutdownHook(new Thread(proxy::close));
        return proxy;
    }

    private static String filledIn(Map<String, String> values) throws IOException {
        var text = Files.readString(EXAMPLE);
        for (var value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return text;
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
