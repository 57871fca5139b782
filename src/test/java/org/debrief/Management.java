package org.debrief;

import java.net.URI;
import java.net.http.HttpRequest;

import org.eclipse.microprofile.config.ConfigProvider;

/** The interface for operators of the application under test. */
public final class Management {

    private Management() {}

    public static Answer get(String path) {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return Http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build());
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
