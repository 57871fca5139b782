package org.debrief.durability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.debrief.Visit;
import org.debrief.database.PostgreSqlServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The power goes while people write. Twenty times on each database, or {@code -Dkill.rounds}. */
class KillIT {

    private static final int HOMES = 2;
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 20) / HOMES;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void noAcknowledgedAnswerIsMissingAndNothingIsHalfDoneOnH2() throws Exception {
        inBothHomes("H2", () -> new Home.OnH2(Home.folder()));
    }

    /** In every third round it is PostgreSQL that is killed, under a node that has to live on. */
    @Test
    void noAcknowledgedAnswerIsMissingAndNothingIsHalfDoneOnPostgreSql() throws Exception {
        inBothHomes("PostgreSQL", () -> new Home.OnPostgreSql(Home.folder(), PostgreSqlServer.start()));
    }

    /** Side by side, each with data of its own: a round is mostly waiting for a start. */
    private static void inBothHomes(String database, Callable<Home> homes) throws Exception {
        var threads = Executors.newFixedThreadPool(HOMES);
        try {
            var rounds = IntStream.range(0, HOMES)
                    .mapToObj(number -> threads.submit(() -> {
                        try (var home = homes.call()) {
                            return killAgainAndAgain(home, new Random(2021 + number));
                        }
                    }))
                    .toList();
            int answers = 0;
            for (var round : rounds) {
                answers += round.get();
            }
            System.out.printf(
                    "kill -9 on %s: %d rounds, %d acknowledged drafts, answers and steps of debriefs, none missing%n",
                    database, HOMES * ROUNDS, answers);
            assertThat(answers).isGreaterThan(HOMES * ROUNDS);
        } finally {
            threads.shutdownNow();
        }
    }

    private static int killAgainAndAgain(Home home, Random random) throws Exception {
        int answers = 0;
        var node = home.start();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var busy = busy(node);
                var threads = busy.stream().map(Thread::new).toList();
                threads.forEach(Thread::start);
                awaitAcknowledgements(2 + random.nextInt(30), busy, threads, random);
                boolean lives = round % 3 == 2 && home.killDatabase();
                if (!lives) {
                    node.close();
                }
                ended(busy, threads);
                try (var left = home.open()) {
                    HalfDone.isNotFound(left);
                }
                if (lives) {
                    awaitRecovery(node);
                } else {
                    node = home.start();
                }
                answers += checkAll(node, busy);
            }
        } finally {
            node.close();
        }
        return answers;
    }

    private static void awaitAcknowledgements(int wanted, List<Busy> busy, List<Thread> threads, Random random)
            throws InterruptedException {
        while (busy.stream().mapToInt(writer -> writer.acknowledged().size()).sum() < wanted
                && threads.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(random.nextInt(20));
        }
    }

    private static void ended(List<Busy> busy, List<Thread> threads) throws InterruptedException {
        busy.forEach(Busy::stop);
        for (var thread : threads) {
            thread.join();
        }
    }

    /** Two turns at once, so that a kill can come while one is saved and the other is under way. */
    private static List<Busy> busy(Node node) {
        return List.of(new Writer(node.origin(), "rowan"), new Pair(node.origin(), "amina", "faye"));
    }

    /** Connections that broke are found out one by one; the node puts that right by itself. */
    private static void awaitRecovery(Node node) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        int good = 0;
        while (good < 5) {
            assertThat(Instant.now()).as("the node is back after its database").isBefore(until);
            good = Busy.signedIn(node.origin(), "rowan").path().equals("/sign-in") ? 0 : good + 1;
            Thread.sleep(100);
        }
    }

    private static int checkAll(Node node, List<Busy> busy) {
        int checked = 0;
        for (var writer : busy) {
            var visit = Busy.signedIn(node.origin(), writer.name());
            for (var kept : writer.acknowledged()) {
                checkOne(visit, kept);
                checked++;
            }
        }
        return checked;
    }

    private static void checkOne(Visit visit, Busy.Acknowledged kept) {
        visit.get(kept.path());
        assertThat(visit.status()).as(kept.path()).isEqualTo(200);
        assertThat(visit.text() + visit.page().select("textarea").text()).contains(kept.words());
    }
}
