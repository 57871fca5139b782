package org.debrief.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.debrief.database.PostgreSqlServer;
import org.debrief.durability.ClassArchive;
import org.debrief.durability.Node;
import org.debrief.durability.Packaged;
import org.debrief.provision.Folders;
import org.debrief.provision.FreePort;

import static org.assertj.core.api.Assertions.assertThat;

/** The class archive that the container file makes, made by its own settings, and used. Java ignores one that does not fit, silently. */
class ClassArchiveIT {

    private static final Pattern SETTING = Pattern.compile("\\b((?:QUARKUS|DEBRIEF)_[A-Z_]+)=([^\\s;\\\\]+)");

    @Test
    void theArchiveOfAStartWithoutADatabaseServesAStartWithOne() throws Exception {
        var folder = Folders.fresh("archived", "classes");
        var archive = folder.resolve("debrief.jsa");
        ClassArchive.train(Packaged.FOR_POSTGRESQL, archive, folder, settings(folder));
        assertThat(archive).isNotEmptyFile();
        var loaded = folder.resolve("loaded");
        var options = List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:class+load:file=" + loaded);
        try (var database = PostgreSqlServer.start();
                var node = Node.start(
                        options,
                        Packaged.FOR_POSTGRESQL,
                        folder,
                        FreePort.next(),
                        database.settings().toArray(String[]::new))) {
            node.stop();
        }
        var classes = Files.readAllLines(loaded);
        assertThat(classes.stream().filter(line -> line.contains("shared objects file (top)")))
                .hasSizeGreaterThan(classes.size() / 3);
    }

    private static Map<String, String> settings(Path folder) throws IOException {
        var containerfile = DeployFiles.text("Containerfile");
        var making = containerfile.substring(containerfile.indexOf("RUN set -eu;"), containerfile.indexOf("ENV LANG"));
        return SETTING.matcher(making).results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(
                        2)
                .replace("/tmp/training", folder.toString())));
    }
}
