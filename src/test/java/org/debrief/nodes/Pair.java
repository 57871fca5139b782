package org.debrief.nodes;

import java.nio.file.Files;
import java.nio.file.Path;

import org.debrief.database.PostgreSqlServer;
import org.debrief.durability.Node;

/** Two nodes on one database, each at an address that stays its own however often it is stopped and started. */
final class Pair implements AutoCloseable {

    private final PostgreSqlServer database;
    private final Path folder;
    private final String[] settings;
    private final int[] ports;
    private final Node[] nodes = new Node[2];

    Pair(PostgreSqlServer database, Path folder, int[] ports, String... settings) {
        this.database = database;
        this.folder = folder;
        this.ports = ports;
        this.settings = settings;
    }

    void start(int which) throws Exception {
        var home = Files.createDirectories(folder.resolve("node-" + which));
        nodes[which] = Node.start(database, home, ports[which], settings);
    }

    /** SIGTERM. */
    void stop(int which) {
        nodes[which].stop();
    }

    /** SIGKILL. */
    void kill(int which) {
        nodes[which].close();
    }

    /** Past the proxy. */
    String origin(int which) {
        return nodes[which].origin();
    }

    @Override
    public void close() {
        for (var node : nodes) {
            if (node != null) {
                node.close();
            }
        }
    }
}
