package org.debrief.health;

import java.util.UUID;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a node says while another has not finished, or has not begun, to bring the schema up to date. */
class SchemaStartedTest {

    private static Flyway on(String database) {
        return Flyway.configure().dataSource(database, "sa", "").load();
    }

    private static SchemaStarted checkOf(Flyway flyway) {
        var check = new SchemaStarted();
        check.flyway = flyway;
        return check;
    }

    @Test
    void aNodeIsNotStartedBeforeItsMigrationsAreDoneAndStaysStartedAfter() {
        var flyway = on("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        var check = checkOf(flyway);
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        flyway.migrate();
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        check.flyway = on("jdbc:h2:mem:gone;IFEXISTS=TRUE");
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aNodeWhoseDatabaseCannotBeReachedIsNotStarted() {
        var check = checkOf(on("jdbc:h2:mem:" + UUID.randomUUID() + ";IFEXISTS=TRUE"));
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
    }
}
