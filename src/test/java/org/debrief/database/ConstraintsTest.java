package org.debrief.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.debrief.account.MailedLink;
import org.debrief.account.Role;
import org.debrief.audit.Act;
import org.debrief.cohort.Invitation;
import org.debrief.content.Confidence;
import org.debrief.questions.ReflectionForm;
import org.debrief.sharing.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Both databases refuse by themselves, through plain SQL, what Java would never send. */
class ConstraintsTest {

    private static Migrated databases;

    @BeforeAll
    static void migrate() throws Exception {
        databases = Migrated.both();
        for (var database : Migrated.Kind.values()) {
            try (var connection = databases.connect(database);
                    var statement = connection.createStatement()) {
                for (var row : Rows.ONE_OF_EACH) {
                    statement.execute(row);
                }
                for (var row : Rows.SINCE) {
                    statement.execute(row);
                }
            }
        }
    }

    @AfterAll
    static void close() {
        databases.close();
    }

    @ParameterizedTest
    @EnumSource
    void aForeignKeyHasAnIndex(Migrated.Kind database) throws SQLException {
        try (var connection = databases.connect(database)) {
            var schema = new Schema(connection);
            var without = new ArrayList<Schema.ForeignKey>();
            int looked = 0;
            for (var table : schema.tables()) {
                var indexes = schema.indexes(table, false).values();
                for (var key : schema.foreignKeys(table)) {
                    looked++;
                    if (indexes.stream().noneMatch(index -> startsWith(index, key.columns()))) {
                        without.add(key);
                    }
                }
            }
            assertThat(looked).isGreaterThan(30);
            assertThat(without).as("create an index for each in a migration").isEmpty();
        }
    }

    private static boolean startsWith(List<String> index, List<String> columns) {
        return index.size() >= columns.size()
                && index.subList(0, columns.size()).containsAll(columns);
    }

    /** Asked of PostgreSQL's planner, told to read no whole table if it can help it. */
    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void whatIsLookedForOftenIsFoundByAnIndex(Migrated.Kind database) throws SQLException {
        try (var connection = databases.connect(database);
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            for (var looked : Rows.LOOKED_FOR) {
                var plan = new StringBuilder();
                try (var rows = statement.executeQuery("explain select * from " + looked)) {
                    while (rows.next()) {
                        plan.append(rows.getString(1)).append('\n');
                    }
                }
                assertThat(plan.toString()).as(looked).doesNotContain("Seq Scan");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyConditionRefusesWhatItIsAbout(Migrated.Kind database) throws SQLException {
        try (var connection = databases.connect(database)) {
            assertThat(new Schema(connection).checks())
                    .as("a new condition needs a line in Rows.BROKEN")
                    .isEqualTo(new TreeMap<>(Rows.BROKEN).keySet());
            for (var broken : Rows.BROKEN.entrySet()) {
                for (var sql : broken.getValue()) {
                    assertRefused(connection, sql, broken.getKey());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMustBeThereCannotBeTakenAway(Migrated.Kind database) throws SQLException {
        try (var connection = databases.connect(database)) {
            for (var table : new Schema(connection).tables()) {
                for (var column : new Schema(connection).demanded(table)) {
                    assertRefused(connection, "update " + table + " set " + column + " = null", "");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingPointsAtWhatIsNotThere(Migrated.Kind database) throws SQLException {
        try (var connection = databases.connect(database)) {
            for (var table : new Schema(connection).tables()) {
                for (var key : new Schema(connection).foreignKeys(table)) {
                    var column = key.columns().get(0);
                    var nobody = column.equals("revision_id") ? "none" : UUID.randomUUID();
                    assertRefused(connection, "update %s set %s = '%s'".formatted(key.table(), column, nobody), "");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereOnceIsThereOnce(Migrated.Kind database) throws SQLException {
        try (var connection = databases.connect(database)) {
            for (var again : Rows.AGAIN) {
                assertRefused(connection, again, "");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereIsARowInEveryTable(Migrated.Kind database) throws SQLException {
        try (var connection = databases.connect(database);
                var statement = connection.createStatement()) {
            for (var table : new Schema(connection).tables()) {
                try (var rows = statement.executeQuery("select 1 from " + table)) {
                    assertThat(rows.next())
                            .as("a new table needs a line in Rows: " + table)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOlderNodeErasesAnAccountWithoutKnowingAllThatHangsOnIt(Migrated.Kind database) throws SQLException {
        try (var connection = databases.connect(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            int changed = 0;
            for (var sql : Rows.ERASED) {
                changed = statement.executeUpdate(sql);
            }
            assertThat(changed).isEqualTo(1);
            connection.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theListsAreThoseOfTheCode(Migrated.Kind database) throws SQLException {
        try (var connection = databases.connect(database)) {
            for (var list : lists().entrySet()) {
                for (var value : list.getValue()) {
                    assertThat(inVain(connection, list.getKey().formatted(value)))
                            .isEqualTo(1);
                }
            }
        }
    }

    private static Map<String, List<String>> lists() {
        return Map.of(
                "update account_role set role = '%s'", names(Role.values()),
                "update membership set role = '%s'", List.of(Role.LEARNER.name(), Role.FACILITATOR.name()),
                "update share set kind = '%s'", names(Share.Kind.values()),
                "update audit_entry set act = '%s'", names(Act.values()),
                "update invitation set kind = '%1$s' where kind = '%1$s'", names(Invitation.Kind.values()),
                "update invitation set role = '%s' where kind = 'ADDRESS'",
                        List.of(Role.LEARNER.name(), Role.FACILITATOR.name()),
                "update mailed_link set purpose = '%1$s', email = case '%1$s' when 'HANDED' then null else 'r@example.org' end",
                        names(MailedLink.Purpose.values()),
                "update reflection_version set form = '%s'",
                        Arrays.stream(ReflectionForm.values())
                                .map(ReflectionForm::code)
                                .toList(),
                "update response set confidence = '%s'",
                        Arrays.stream(Confidence.values()).map(Confidence::code).toList());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static void assertRefused(Connection connection, String sql, String constraint) {
        assertThatThrownBy(() -> inVain(connection, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        // 23: an integrity constraint
                        refused -> assertThat(refused.getSQLState()).startsWith("23"))
                .message()
                .containsIgnoringCase(constraint);
    }

    /** How many rows it would have changed. */
    private static int inVain(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } finally {
            connection.rollback();
        }
    }
}
