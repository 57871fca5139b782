package org.debrief.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.debrief.Visit;
import org.debrief.database.PostgreSqlServer;
import org.debrief.durability.Node;
import org.debrief.durability.Packaged;
import org.debrief.provision.Folders;
import org.debrief.provision.FreePort;

import static org.assertj.core.api.Assertions.assertThat;

/** Prints what the product is measured by, each figure a ratio inside this run: {@code mvn -Pbench verify}. */
class FiguresBench {

    private static final String[] SAMPLE = {"debrief.web.sample=true"};
    private static final int REQUESTS = 10_000;
    private static final double MEGABYTES = 350;

    private final Figures figures = new Figures();

    @Test
    void everyFigureMeetsItsBarOrIsExplained() throws Exception {
        start();
        try (var node = Node.start(List.of(), Packaged.FOR_H2, home(), FreePort.next(), SAMPLE)) {
            memory(node);
            new ServerBench("H2", node).measure(figures);
        }
        try (var database = PostgreSqlServer.start();
                var node =
                        Node.start(List.of(), Packaged.FOR_POSTGRESQL, home(), FreePort.next(), settings(database))) {
            new ServerBench("PostgreSQL", node).measure(figures);
        }
        assertThat(figures.all()).allMatch(Figure::holds);
    }

    private void start() throws Exception {
        double ours = Startup.processorSeconds(
                Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath());
        double nothing = Startup.processorSeconds(EmptyApplication.withNothing().build());
        figures.add(Figure.atMost(1.5, "H2: processor time of a start ÷ an empty application's", ours / nothing)
                .explainedUpTo(2.0));
        double oneOfEach =
                Startup.processorSeconds(EmptyApplication.withOneOfEach().build());
        figures.add(Figure.printed("H2: processor time of a start ÷ one table's and one page's", ours / oneOfEach));
    }

    private void memory(Node node) throws Exception {
        var rowan = Visit.at(node.origin()).signIn("rowan", "rowan-sample");
        var requests = new Requests(node.port(), rowan.cookies());
        var about = new Counted(Conversation.about(requests, "/modules"), REQUESTS);
        new Load(node.port()).rate(Collections.nCopies(10, about), Duration.ofMinutes(2));
        figures.add(Figure.atMost(
                        MEGABYTES,
                        "H2: megabytes resident after 10,000 requests with -Xmx256m",
                        Usage.of(node.pid()).residentMegabytes())
                .explainedUpTo(400));
    }

    private static String[] settings(PostgreSqlServer database) {
        var settings = new ArrayList<>(database.settings());
        settings.addAll(List.of(SAMPLE));
        return settings.toArray(String[]::new);
    }

    private static Path home() throws Exception {
        return Folders.fresh("bench", "home");
    }
}
