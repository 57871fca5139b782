package org.debrief.durability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.debrief.database.Migrated;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HalfDoneTest {

    /** The queries are the same on both, and do find something. */
    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseHoldsNothingHalfDoneAndALonelyAuthorIs(Migrated.Kind kind) throws Exception {
        try (var databases = Migrated.both();
                var connection = databases.connect(kind);
                var statement = connection.createStatement()) {
            HalfDone.isNotFound(connection);
            statement.execute(
                    "insert into author (id, created_at) values (cast('00000000-0000-4000-8000-000000000001' as uuid), now())");
            assertThatThrownBy(() -> HalfDone.isNotFound(connection))
                    .hasMessageContaining("an author without a data key")
                    .hasMessageContaining("an author without an account");
        }
    }
}
