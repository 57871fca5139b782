package org.debrief.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.debrief.database.PostgreSqlServer;
import org.debrief.provision.Folders;

/** Where a node lives and is killed, with a database that has to outlive it. */
interface Home extends AutoCloseable {

    Node start() throws IOException, InterruptedException;

    /** Everybody signs in again after each kill, and what that costs is not what is tried here. */
    String CHEAP_PASSWORDS = "debrief.password.cost=4";

    /** Kills the database and starts it again under a node that lives on; false where they are one process. */
    boolean killDatabase();

    /** What is in the database when nobody writes; on H2 no node may run. */
    Connection open() throws IOException, SQLException;

    @Override
    void close();

    static Path folder() throws IOException {
        return Folders.fresh("killed", "node");
    }

    record OnH2(Path folder) implements Home {

        @Override
        public Node start() throws IOException, InterruptedException {
            return Node.start(folder, "debrief.web.sample=true", CHEAP_PASSWORDS);
        }

        @Override
        public boolean killDatabase() {
            return false;
        }

        /** A copy, so that it is the next node that has to put right what the kill left. */
        @Override
        public Connection open() throws IOException, SQLException {
            Files.copy(
                    folder.resolve(".data/debrief.mv.db"),
                    folder.resolve("copy.mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
            return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("copy") + ";IFEXISTS=TRUE");
        }

        @Override
        public void close() {
            // its files go with the build's
        }
    }

    record OnPostgreSql(Path folder, PostgreSqlServer server) implements Home {

        @Override
        public Node start() throws IOException, InterruptedException {
            return Node.start(server, folder, "debrief.web.sample=true", CHEAP_PASSWORDS);
        }

        @Override
        public boolean killDatabase() {
            server.kill();
            server.resume();
            return true;
        }

        @Override
        public Connection open() throws SQLException {
            return server.connect();
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
