package org.debrief.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The script an operator may run once, so that the database itself keeps the audit log as it is. */
@QuarkusTest
class AppendOnlyOnPostgreSqlTest {

    @Inject
    DataSource database;

    @Test
    void thenNoEntryIsChangedOrRemoved() throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var script = getClass().getResourceAsStream("/db/postgresql/append-only.sql")) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            var id = UUID.randomUUID();
            assertThat(statement.executeUpdate(
                            "insert into audit_entry (id, act, actor_id, done_at) values ('%s', 'COHORT_MADE', '%s', now())"
                                    .formatted(id, id)))
                    .isEqualTo(1);
            for (var change : new String[] {
                "update audit_entry set act = 'ROLE_GIVEN'", "delete from audit_entry", "truncate audit_entry cascade"
            }) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
            }
            statement.execute("drop trigger audit_entry_stays on audit_entry");
            statement.execute("delete from audit_entry where id = '%s'".formatted(id));
        }
    }
}
