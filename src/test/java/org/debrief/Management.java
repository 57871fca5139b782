package org.debrief;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;

/** The interface for operators of the application under test. */
public final class Management {

    private Management() {}

    public static Response get(String path) {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return RestAssured.given().baseUri("http://127.0.0.1").port(port).get(path);
    }

    /** Every meter as Prometheus reads it. */
    public static String metrics() {
        return get("/q/metrics").asString();
    }

    /** What a line of the metrics that begins so says, or nought. */
    public static double metric(String line) {
        return metrics()
                .lines()
                .filter(found -> found.startsWith(line))
                .mapToDouble(found -> Double.parseDouble(found.substring(found.lastIndexOf(' ') + 1)))
                .sum();
    }
}
