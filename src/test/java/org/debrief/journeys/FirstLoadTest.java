package org.debrief.journeys;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.browser.Rendering;

import static org.assertj.core.api.Assertions.assertThat;

/** What a phone on bad Wi-Fi has to fetch. The heaviest scene there is has four charts with their rules. */
@QuarkusTest
class FirstLoadTest extends JourneyTest {
    private static final int MOST_REQUESTS = 8;
    private static final long MOST_BYTES = 60_000;
    private static final long MOST_BYTES_LATER = 12_000;

    private Reader reader;
    private String heaviest;

    @BeforeEach
    void keepTheFourCharts() {
        reader = begun(reader(), learner(), "january");
        reader.keep(Map.of()).goOn();
        reader.keep(Map.of()).goOn();
        heaviest = path();
    }

    private String path() {
        return reader.page().url().replaceFirst("^https?://[^/]*", "").replaceFirst("#.*", "");
    }

    @Test
    void theHeaviestSceneIsLightAndStandsStill() {
        isLightAndStandsStill("before");
        reader.keep(Map.of());
        isLightAndStandsStill("after");
    }

    private void isLightAndStandsStill(String when) {
        var fresh = visit(Rendering.PHONE_LIGHT);
        fresh.page().context().addCookies(reader.page().context().cookies());
        var first = fresh.load(heaviest);
        System.out.printf("Four Januaries %s an answer, first load: %s%n", when, first);
        assertThat(first.requests()).isLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(first.bytes()).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(fresh.layoutShift()).isZero();
        var later = fresh.load(heaviest);
        System.out.printf("Four Januaries %s an answer, later: %s%n", when, later);
        assertThat(later.requests()).isEqualTo(1);
        assertThat(later.bytes()).isLessThanOrEqualTo(MOST_BYTES_LATER);
        fresh.assertReflows();
    }
}
