package org.debrief.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database of each kind with the product's tables, for what needs no application. */
public final class Migrated implements AutoCloseable {

    public enum Kind {
        H2,
        POSTGRESQL
    }

    private final PostgreSqlServer server = PostgreSqlServer.start();
    private final Map<Kind, DataSource> databases = new EnumMap<>(Kind.class);

    private Migrated() {
        databases.put(Kind.H2, h2());
        databases.put(Kind.POSTGRESQL, postgreSql());
        databases
                .values()
                .forEach(database ->
                        Flyway.configure().dataSource(database).load().migrate());
    }

    public static Migrated both() {
        return new Migrated();
    }

    private static DataSource h2() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    private DataSource postgreSql() {
        var source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl());
        source.setUser(server.username());
        source.setPassword(server.password());
        return source;
    }

    public DataSource source(Kind kind) {
        return databases.get(kind);
    }

    public Connection connect(Kind kind) throws SQLException {
        return source(kind).getConnection();
    }

    @Override
    public void close() {
        try (var connection = connect(Kind.H2);
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            server.close();
        }
    }
}
