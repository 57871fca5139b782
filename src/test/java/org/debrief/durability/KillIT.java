package org.debrief.durability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** The power goes while people write. Twenty times. */
class KillIT {

    private static final int ROUNDS = 20;
    private final Random random = new Random(2021);

    @Test
    void noAcknowledgedAnswerIsMissingAfterAKill() throws Exception {
        var home = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "killed")).toAbsolutePath(), "node");
        List<Writer> before = List.of();
        int answers = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            try (var node = Node.start(home)) {
                answers += checkAll(node, before);
                before = round < ROUNDS ? writeUntilKilled(node, 2 + random.nextInt(30)) : List.of();
            }
        }
        System.out.printf("kill -9: %d rounds, %d acknowledged drafts and answers, none missing%n", ROUNDS, answers);
        assertThat(answers).isGreaterThan(ROUNDS);
    }

    private List<Writer> writeUntilKilled(Node node, int acknowledgements) throws InterruptedException {
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
