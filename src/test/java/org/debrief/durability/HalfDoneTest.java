package org.debrief.durability;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.debrief.database.Migrated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class HalfDoneTest {

    /** Half of everything that is done whole; $1 is an author with neither key nor account, $3 an account without a role. */
    private static final String HALVES =
            """
            insert into author (id, created_at) values ($1, $now);
            insert into author (id, created_at) values ($2, $now);
            insert into account (id, author_id, name, time_zone, disabled, created_at)
                values ($3, $2, 'Rowan', 'Europe/London', false, $now);
            insert into cohort (id, name, created_at) values ($4, 'Spring', $now);
            insert into revision (id, module, stored_at, files) values ('r', 'm', $now, $sealed);
            insert into attempt (id, author_id, module, revision_id, started_at, after_reveal)
                values ($5, $2, 'm', 'r', $now, false);
            insert into response (id, attempt_id, scene, copied, kept_at, sealed) values ($6, $5, 's', false, $now, $sealed);
            insert into draft (id, writer_id, sealed_for, subject, version, saved_at, sealed)
                values ($7, $2, $2, 'attempt/' || cast($5 as varchar(36)) || '/s', 1, $now, $sealed);
            insert into attempt (id, author_id, module, revision_id, started_at, replay_of, replayed_from, after_reveal)
                values ($8, $2, 'm', 'r', $now, $5, 'never-answered', true);
            insert into reflection (id, author_id, attempt_id, scene, title, created_at)
                values ($9, $2, $5, 's', 'T', $now);
            insert into reflection (id, author_id, created_at) values ($10, $2, $now);
            insert into reflection_version (id, reflection_id, number, form, written_at, sealed)
                values ($11, $10, 2, 'what', $now, $sealed);
            insert into share (id, owner_id, kind, subject_id, version, audience, shared_at)
                values ($12, $2, 'RESPONSE', $6, 1, $13, $now);
            insert into debrief (id, learner_id, cohort_id, attempt_id, requested_at, sealed)
                values ($14, $2, $4, $5, $now, $sealed);
            insert into draft (id, writer_id, sealed_for, subject, version, saved_at, sealed)
                values ($15, $2, $2, 'debrief-request/' || cast($5 as varchar(36)), 1, $now, $sealed);
            insert into debrief
                (id, learner_id, cohort_id, attempt_id, requested_at, sealed, facilitator_id, facilitator_name, claimed_at,
                    sent_at, replied_at)
                values ($16, $2, $4, $5, $now, $sealed, $3, 'Rowan', $now, $now, $now);
            insert into share (id, owner_id, kind, subject_id, version, audience, shared_at)
                values ($17, $2, 'RESPONSE', $6, 1, $16, $now);
            insert into draft (id, writer_id, sealed_for, subject, version, saved_at, sealed)
                values ($18, $2, $2, 'debrief/' || cast($16 as varchar(36)), 1, $now, $sealed);
            insert into observation (id, debrief_id, number, share_id, field, sealed)
                values ($19, $14, 1, $12, 'text', $sealed);
            insert into observation (id, debrief_id, number, share_id, field, sealed)
                values ($20, $16, 1, $17, 'text', $sealed);
            insert into reading (id, observation_id, number, sealed) values ($21, $20, 1, $sealed);
            insert into next_step (id, debrief_id, written_at, confirmed_at, sealed) values ($22, $16, $now, $now, $sealed)
            """;

    /** The queries are the same on both, and each does find what it looks for. */
    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseHoldsNothingHalfDoneAndEveryHalfIsFound(Migrated.Kind kind) throws Exception {
        try (var databases = Migrated.both();
                var connection = databases.connect(kind)) {
            HalfDone.isNotFound(connection);
            leaveHalves(connection);
            assertThat(catchThrowable(() -> HalfDone.isNotFound(connection)).getMessage())
                    .contains(HalfDone.names());
        }
    }

    private static void leaveHalves(Connection connection) throws SQLException {
        var script = HALVES.replace("$now", "timestamp with time zone '2026-03-02 09:10:00+00'")
                .replace("$sealed", "cast('" + "x".repeat(32) + "' as bytea)")
                .replaceAll("\\$(\\d)\\b", "\\$0$1")
                .replaceAll("\\$(\\d\\d)", "cast('00000000-0000-4000-8000-0000000000$1' as uuid)");
        try (var statement = connection.createStatement()) {
            for (var sql : (Iterable<String>) Stream.of(script.split(";"))::iterator) {
                statement.execute(sql);
            }
        }
    }
}
