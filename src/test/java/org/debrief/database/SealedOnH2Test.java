package org.debrief.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SealedOnH2Test extends SealedTest {

    @Inject
    DataSource database;

    @Override
    String everythingStored() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            try (var row = statement.executeQuery("select database_path()")) {
                row.next();
                return read(Path.of(row.getString(1)));
            }
        }
    }

    /** All files of the database: the store itself, and a trace should there be one. */
    private static String read(Path database) throws Exception {
        var everything = new StringBuilder();
        try (var files = Files.list(database.getParent())) {
            for (var file : files.toList()) {
                if (file.getFileName().toString().startsWith(database.getFileName() + ".")) {
                    everything.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        assertThat(everything).isNotEmpty();
        return everything.toString();
    }
}
