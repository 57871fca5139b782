package org.debrief.health;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Management;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class HealthTest {

    @Test
    void itIsLiveReadyAndStarted() {
        for (var asked : new String[] {"live", "ready", "started"}) {
            var answer = Management.get("/q/health/" + asked);
            assertThat(answer.statusCode()).as(asked).isEqualTo(200);
            assertThat(answer.json().get("status").asText()).as(asked).isEqualTo("UP");
        }
    }

    @Test
    void beingLiveDependsOnNothingAndBeingReadyOnTheDatabaseAlone() {
        assertThat(names("live")).isEmpty();
        assertThat(names("ready")).containsExactlyInAnyOrder("The database answers", "Graceful Shutdown");
    }

    @Test
    void startedMeansCompiledAndMigrated() {
        assertThat(names("started"))
                .containsExactlyInAnyOrder("The content is compiled", "The schema is as new as this node");
    }

    private static java.util.List<String> names(String asked) {
        return Management.get("/q/health/" + asked).json().findValuesAsText("name");
    }

    @Test
    void nothingOfItIsOnThePublicPort() {
        for (var path :
                new String[] {"/q/health", "/q/health/ready", "/q/metrics", "/q/info", "/q/openapi", "/q/dev"}) {
            assertThat(Visit.anonymous().get(path).status()).as(path).isEqualTo(404);
        }
    }
}
