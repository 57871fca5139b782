package org.debrief.account;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Logged;

import static org.assertj.core.api.Assertions.assertThat;

/** A node that looks again, beside nodes that have not been restarted with the new key yet. Here the application's own is the new one. */
@QuarkusTest
class KeyRotationTest {

    private static final String OLD = "0";
    private static final String NEW = KeysGiven.OF_FILE;
    private static final String DONE = "All data keys are wrapped by the key-encryption key of version " + NEW;

    @Inject
    AgroalDataSource database;

    @Inject
    KeyConfig config;

    @Inject
    KeyRing after;

    @Inject
    Scheduler scheduler;

    private KeyRing both(String current) throws Exception {
        var keys = new HashMap<>(KeysGiven.in(config, database));
        keys.put(OLD, Base64.getEncoder().encodeToString(new byte[KeyRing.KEY_BYTES]));
        return new KeyRing(current, keys);
    }

    private KeyRotation node(KeyRing keys) {
        var node = new KeyRotation();
        node.database = database;
        node.keys = keys;
        return node;
    }

    /** Somebody's first words, through a node whose time has not come. */
    private UUID madeBehind() throws Exception {
        var key = both(OLD).make(UUID.randomUUID());
        QuarkusTransaction.requiringNew().run(() -> {
            var author = new Author();
            author.id = key.authorId;
            author.createdAt = Instant.EPOCH;
            author.persist();
            key.persist();
        });
        return key.authorId;
    }

    private static DataKey key(UUID author) {
        return QuarkusTransaction.requiringNew().call(() -> DataKey.of(author));
    }

    private static String logOf(Runnable work) {
        var logged = new Logged();
        try {
            work.run();
            return logged.text();
        } finally {
            logged.close();
        }
    }

    @Test
    void aDataKeyMadeUnderTheOldKeyWhenAllWereWrappedIsWrappedTheNextTime() throws Exception {
        var young = node(both(NEW));
        young.again();
        var author = madeBehind();
        assertThat(key(author).keyVersion).isEqualTo(OLD);

        assertThat(logOf(young::again)).containsOnlyOnce(DONE);
        assertThat(key(author).keyVersion).isEqualTo(NEW);
        assertThat(after.opens(key(author))).isTrue();
        assertThat(logOf(young::again)).doesNotContain(DONE);
    }

    @Test
    void aNodeThatStopsLeavesTheRestToTheNext() throws Exception {
        var author = madeBehind();
        var stopping = node(both(NEW));
        stopping.stop(new ShutdownEvent());
        assertThat(logOf(stopping::again)).doesNotContain(DONE);
        assertThat(key(author).keyVersion).isEqualTo(OLD);
        node(both(NEW)).again();
        assertThat(key(author).keyVersion).isEqualTo(NEW);
    }

    @Test
    void whatOthersHaveWrappedIsNotTakenBackByANodeThatHasTheNewKeyAndDoesNotUseItYet() throws Exception {
        assertThat(both(NEW).leavesOlderBehind()).isTrue();
        assertThat(both(OLD).leavesOlderBehind()).isFalse();
        assertThat(both(OLD).isRotating()).isTrue();
        assertThat(after.leavesOlderBehind()).isFalse();
        var key = Base64.getEncoder().encodeToString(new byte[KeyRing.KEY_BYTES]);
        assertThat(new KeyRing("10", Map.of("9", key, "10", key)).leavesOlderBehind())
                .isTrue();
    }

    @Test
    void nodesLookOnASchedule() {
        assertThat(scheduler.getScheduledJobs())
                .anyMatch(job -> job.getMethodDescription().equals(KeyRotation.class.getName() + "#again"));
    }
}
