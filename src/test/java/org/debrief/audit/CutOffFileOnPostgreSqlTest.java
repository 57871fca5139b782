package org.debrief.audit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Http;
import org.debrief.Logged;
import org.debrief.Management;
import org.debrief.People;
import org.debrief.Visit;
import org.debrief.database.PostgreSqlResource;
import org.debrief.database.PostgreSqlServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The database goes while the log is on its way to somebody who takes it slowly. */
@QuarkusTest
@WithTestResource(value = PostgreSqlResource.class, scope = TestResourceScope.GLOBAL)
class CutOffFileOnPostgreSqlTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** More than lies in the buffers between the node and a browser that has stopped reading. */
    private static final int MANY = 60_000;

    @Inject
    People people;

    @Inject
    EntityManager database;

    PostgreSqlServer server;

    @Test
    void theFileIsNotTakenForWholeAndTheTakingIsWrittenDown() throws Exception {
        var name = people.administrator();
        var id = people.id(name);
        write(id);
        var log = new Logged();
        try (var file = taking(Visit.as(name).get("/audit?person=" + id)).body()) {
            assertThat(file.read()).isEqualTo('"');
            server.stop();
            assertThatThrownBy(file::readAllBytes).isInstanceOf(IOException.class);
        } finally {
            log.close();
            server.resume();
            await().atMost(PATIENCE)
                    .until(() -> Management.get("/q/health/ready").statusCode() == 200);
        }
        assertThat(log.text()).contains("The database does not answer").doesNotContain("    at ", "Request failed");
        assertThat(taken(id)).isEqualTo(1);
        LedgerFileTest.forget(database, id);
    }

    private static HttpResponse<InputStream> taking(Visit visit) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Visit.here() + "/audit/export"))
                .setHeader("Cookie", Http.cookies(visit.cookies()));
        var answer = HttpClient.newHttpClient()
                .send(
                        Http.form(request, visit.filled(visit.form("/audit/export")))
                                .build(),
                        BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private void write(UUID actor) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        """
                                insert into audit_entry (id, act, actor_id, note, request, done_at)
                                select gen_random_uuid(), 'ROLE_GIVEN', :actor, repeat('n', 120), repeat('r', 64),
                                    timestamp with time zone '2026-01-01 00:00:00+00' + n * interval '1 millisecond'
                                from generate_series(1, :many) n""")
                .setParameter("actor", actor)
                .setParameter("many", MANY)
                .executeUpdate());
    }

    private static long taken(UUID actor) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.count("actorId = ?1 and act = ?2", actor, Act.AUDIT_TAKEN));
    }
}
