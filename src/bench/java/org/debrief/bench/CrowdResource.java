package org.debrief.bench;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import org.debrief.web.Access;
import org.debrief.web.Who;

/** Fills the tables with learners who have been here before. Their words do not open, and nobody asks for them. */
@Path("/bench/crowd")
public class CrowdResource {

    private static final String[] TABLES = {
        "insert into author (id, created_at) select %1$s, current_timestamp from %2$s",
        """
        insert into data_key (author_id, wrapped, key_version)
        select %1$s, (select wrapped from data_key order by author_id limit 1), '1' from %2$s""",
        """
        insert into account (id, author_id, name, time_zone, disabled, created_at)
        select %1$s, %1$s, 'Learner ' || n, 'Europe/London', false, current_timestamp from %2$s""",
        "insert into account_role (account_id, role) select %1$s, 'LEARNER' from %2$s",
        """
        insert into attempt (id, author_id, module, revision_id, started_at, after_reveal)
        select %1$s, %1$s, 'sepsis-alert', (select min(id) from revision where module = 'sepsis-alert'), current_timestamp, false from %2$s""",
        """
        insert into response (id, attempt_id, scene, copied, kept_at, sealed)
        select %1$s, %1$s, 'nine-ten', false, current_timestamp,
          (select sealed from response order by kept_at limit 1) from %2$s""",
    };

    /** As drafts are kept, for single rows to be inserted into that nobody looks for. */
    private static final String ROWS =
            """
            create table if not exists bench_row (
                id uuid primary key, writer_id uuid not null references author (id),
                sealed_for uuid not null references author (id), subject varchar(200) not null, version integer not null,
                saved_at timestamp with time zone not null, sealed bytea not null, unique (writer_id, subject))""";

    private static final String MEMBERS =
            """
            insert into membership (cohort_id, account_id, role, joined_at)
            select (select id from cohort order by name, id limit 1), id, 'LEARNER', current_timestamp from account
            where name like 'Learner %' and id not in (select account_id from membership) order by name limit greatest(0, 498 - (select count(*) from membership))""";

    @Inject
    DataSource dataSource;

    /** Adds the learners from one number to another, one attempt and one answer each; five hundred are in one cohort. */
    @GET
    @Path("{from}/{to}")
    @Access(Who.ANYONE)
    public String fill(@RestPath int from, @RestPath int to) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            for (var table : TABLES) {
                run(connection, table.formatted(id(connection), numbers(connection, from, to)));
            }
            run(connection, MEMBERS);
            run(connection, ROWS);
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "analyze");
            return "filled";
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String id(Connection connection) throws SQLException {
        return "cast('00000000-0000-4000-9000-' || " + "lpad(cast(n as varchar), 12, '0') as uuid)";
    }

    private static String numbers(Connection connection, int from, int to) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        return postgres
                ? "generate_series(%d, %d) as numbers(n)".formatted(from, to)
                : "(select x as n from system_range(%d, %d)) as numbers".formatted(from, to);
    }
}
