package org.debrief.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostgreSqlServerTest {
    private static PostgreSqlServer server;

    @BeforeAll
    static void start() {
        server = PostgreSqlServer.start();
    }

    @AfterAll
    static void close() {
        server.close();
        assertThatThrownBy(server::connect).isInstanceOf(SQLException.class);
    }

    @Test
    void itKeepsItsPromisesAboutDurabilityAndReach() throws SQLException {
        assertThat(answer("SHOW server_version")).startsWith("18.");
        assertThat(answer("SHOW fsync")).isEqualTo("on");
        assertThat(answer("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(answer("SHOW max_connections")).isEqualTo("50");
        assertThat(answer("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(answer("SELECT upper('é')")).isEqualTo("É");
    }

    @Test
    void theApplicationIsNoSuperuser() throws SQLException {
        assertThat(answer("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void whatWasCommittedIsThereAfterARestart() throws SQLException {
        execute("CREATE TABLE kept (words varchar)");
        execute("INSERT INTO kept VALUES ('still here')");
        server.restart();
        assertThat(answer("SELECT words FROM kept")).isEqualTo("still here");
    }

    @Test
    void itCanBeGoneForAWhile() throws SQLException {
        server.stop();
        try {
            assertThatThrownBy(server::connect).isInstanceOf(SQLException.class);
        } finally {
            server.resume();
        }
        assertThat(answer("SELECT 1")).isEqualTo("1");
    }

    @Test
    void anotherDatabaseIsEmptyAndTheApplicationOwnsIt() throws SQLException {
        server.createDatabase("second");
        PGSimpleDataSource second = new PGSimpleDataSource();
        second.setUrl(server.jdbcUrl("second"));
        try (Connection connection = second.getConnection(server.username(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE mine (id integer)");
        }
        assertThat(server.dump("second")).contains("mine");
        assertThat(server.dump("debrief")).doesNotContain("mine");
    }

    @Test
    void aDumpShowsPlainTextWhereverItIsKept() throws SQLException {
        execute("CREATE TABLE notes (words varchar, bytes bytea)");
        execute("INSERT INTO notes VALUES ('said in text', null)");
        try (Connection connection = server.connect();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO notes VALUES (null, ?)")) {
            insert.setBytes(1, "said in bytes".getBytes(StandardCharsets.UTF_8));
            insert.execute();
        }
        execute("SELECT lo_from_bytea(0, 'said in a large object')");
        assertThat(server.dump("debrief")).contains("said in text", "said in bytes", "said in a large object");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
