package org.debrief.bench;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.Who;

/** How many single rows a second this pool and this database commit when nothing else is done: the measure for saving. */
@Path("/bench/inserts/{writers}/{seconds}")
public class InsertResource {

    private static final byte[] SEALED = new byte[200];

    @Inject
    DataSource dataSource;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @GET
    @Access(Who.SIGNED_IN)
    public String rate(@RestPath int writers, @RestPath int seconds) throws InterruptedException, ExecutionException {
        var author = visitor.author();
        var until = clock.instant().plusSeconds(seconds);
        var threads = Executors.newFixedThreadPool(writers);
        try {
            var counts = new ArrayList<Future<Integer>>();
            for (int i = 0; i < writers; i++) {
                counts.add(threads.submit(() -> {
                    int count = 0;
                    while (clock.instant().isBefore(until)) {
                        insert(author);
                        count++;
                    }
                    return count;
                }));
            }
            int sum = 0;
            for (var count : counts) {
                sum += count.get();
            }
            return Double.toString((double) sum / seconds);
        } finally {
            threads.shutdown();
        }
    }

    private void insert(UUID author) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "insert into bench_row (id, writer_id, sealed_for, subject, version, saved_at, sealed) values (?, ?, ?, ?, 1, ?, ?)")) {
            var id = UUID.randomUUID();
            statement.setObject(1, id);
            statement.setObject(2, author);
            statement.setObject(3, author);
            statement.setString(4, "bench/" + id);
            statement.setTimestamp(5, Timestamp.from(clock.instant()));
            statement.setBytes(6, SEALED);
            statement.executeUpdate();
        }
    }
}
