package org.debrief.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.debrief.database.PostgreSqlServer;
import org.debrief.durability.Node;

/** Two nodes on one database, each at an address that stays its own however often it is stopped and started. */
final class Pair implements AutoCloseable {

    private final PostgreSqlServer database;
    private final Path folder;
    private final List<String[]> settings;
    private final int[] ports;
    private final Node[] nodes = new Node[2];

    /** @param settings of each node */
    Pair(PostgreSqlServer database, Path folder, int[] ports, List<String[]> settings) {
        this.database = database;
        this.folder = folder;
        this.ports = ports;
        this.settings = settings;
    }

    void start(int which) throws Exception {
        nodes[which] = Node.start(database, Files.createDirectories(home(which)), ports[which], settings.get(which));
    }

    private Path home(int which) {
        return folder.resolve("node-" + which);
    }

    /** Of all its lives. */
    String log(int which) throws IOException {
        return Files.readString(home(which).resolve("log"));
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
