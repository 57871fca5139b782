package org.debrief.durability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** The power goes while people write. Twenty times. */
class KillIT {

    private static final int HOMES = 2;
    private static final int ROUNDS = 10;

    /** Two nodes side by side, each with data of its own: a round is mostly waiting for a start. */
    @Test
    void noAcknowledgedAnswerIsMissingAfterAKill() throws Exception {
        var homes = Executors.newFixedThreadPool(HOMES);
        try {
            var rounds = IntStream.range(0, HOMES)
                    .mapToObj(home -> homes.submit(() -> killAgainAndAgain(new Random(2021 + home))))
                    .toList();
            int answers = 0;
            for (var round : rounds) {
                answers += round.get();
            }
            System.out.printf(
                    "kill -9: %d rounds, %d acknowledged drafts and answers, none missing%n", HOMES * ROUNDS, answers);
            assertThat(answers).isGreaterThan(HOMES * ROUNDS);
        } finally {
            homes.shutdownNow();
        }
    }

    private static int killAgainAndAgain(Random random) throws Exception {
        var home = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "killed")).toAbsolutePath(), "node");
        List<Writer> before = List.of();
        int answers = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            try (var node = Node.start(home, "debrief.web.sample=true")) {
                answers += checkAll(node, before);
                before = round < ROUNDS ? writeUntilKilled(node, random) : List.of();
            }
        }
        return answers;
    }

    private static List<Writer> writeUntilKilled(Node node, Random random) throws InterruptedException {
        int acknowledgements = 2 + random.nextInt(30);
        var writers = List.of(new Writer(node.origin(), "rowan"), new Writer(node.origin(), "amina"));
        var threads = writers.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        while (writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum() < acknowledgements
                && threads.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(random.nextInt(20));
        }
        node.close();
        writers.forEach(Writer::stop);
        for (var thread : threads) {
            thread.join();
        }
        return writers;
    }

    private static int checkAll(Node node, List<Writer> writers) {
        int checked = 0;
        for (var writer : writers) {
            var visit = Visit.at(node.origin()).signIn(writer.name(), writer.name() + "-sample");
            for (var answer : writer.acknowledged()) {
                visit.get(answer.path());
                assertThat(visit.status()).isEqualTo(200);
                assertThat(visit.text() + visit.page().select("textarea").text())
                        .contains(answer.words());
                checked++;
            }
        }
        return checked;
    }
}
