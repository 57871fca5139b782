package org.debrief.archive;

import java.nio.file.Files;
import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Management;
import org.debrief.People;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.database.PostgreSqlResource;
import org.debrief.database.PostgreSqlServer;
import org.debrief.web.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The database goes between the list of the erased and the commit. */
@QuarkusTest
@WithTestResource(value = PostgreSqlResource.class, scope = TestResourceScope.GLOBAL)
class CutOffErasureOnPostgreSqlTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    People people;

    @Inject
    Erasure erasure;

    @Inject
    ErasureConfig config;

    @Inject
    TransactionSynchronizationRegistry transactions;

    PostgreSqlServer server;

    @Test
    void whatWasWrittenDownIsFinishedAndNobodyIsToldThatItWasNotBegun() throws Exception {
        var name = people.learner(people.cohort());
        var author = QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>find("name", name).singleResult().authorId);
        try {
            assertThatThrownBy(() -> erasure.erase(
                            author, () -> transactions.registerInterposedSynchronization(stopsTheServer())))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("finished by itself");
        } finally {
            server.resume();
            awaitReady();
        }
        assertThat(Files.readAllLines(config.list())).contains(author.toString());
        assertThat(Visit.as(name).path()).isEqualTo("/modules");
        erasure.replay(new StartupEvent());
        assertThat(Visit.anonymous().signIn(name, name).status()).isEqualTo(422);
    }

    private Synchronization stopsTheServer() {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                server.stop();
            }

            @Override
            public void afterCompletion(int status) {
                // nothing is left to do
            }
        };
    }

    private static void awaitReady() {
        await().atMost(PATIENCE).until(() -> Management.get("/q/health/ready").statusCode() == 200);
    }
}
