package org.debrief.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.debrief.durability.Packaged;
import org.debrief.provision.Command;
import org.debrief.provision.Folders;
import org.debrief.provision.FreePort;

/** The packaged application started with settings it should refuse. */
final class Started {

    private Started() {}

    static Path home() throws IOException {
        return Folders.fresh("refused", "home");
    }

    static Command.Outcome start(String... settings) throws IOException {
        return start(home(), settings);
    }

    static Command.Outcome start(Path home, String... settings) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=" + FreePort.next()));
        words.addAll(Packaged.FOR_H2.briefly());
        Arrays.stream(settings).map("-D"::concat).forEach(words::add);
        words.addAll(List.of("-jar", Packaged.FOR_H2.jar().toString()));
        return Command.of(words.toArray(String[]::new))
                .in(home)
                .within(Duration.ofSeconds(90))
                .run();
    }
}
