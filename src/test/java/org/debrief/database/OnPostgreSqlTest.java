package org.debrief.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = PostgreSqlResource.class, scope = TestResourceScope.GLOBAL)
class OnPostgreSqlTest {
    @Inject
    DataSource dataSource;

    PostgreSqlServer server;

    @Test
    void theApplicationRunsOnPostgreSql() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
            assertThat(connection.getMetaData().getURL()).startsWith(server.jdbcUrl());
        }
    }

    @Test
    void itsTablesAreInTheDump() {
        assertThat(server.dump("debrief")).contains("flyway_schema_history");
    }
}
