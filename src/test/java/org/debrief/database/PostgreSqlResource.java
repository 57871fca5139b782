package org.debrief.database;

import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A fresh PostgreSQL for tests of an application built for it, which the second run of the tests is (see the pom); a test
 * field of type {@link PostgreSqlServer} is given it.
 */
public class PostgreSqlResource implements QuarkusTestResourceLifecycleManager {
    private PostgreSqlServer server;

    @Override
    public Map<String, String> start() {
        if (!"postgresql".equals(System.getProperty("quarkus.datasource.db-kind"))) {
            return Map.of();
        }
        server = PostgreSqlServer.start();
        server.hurry();
        return server.settings().stream()
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, field -> field.getType() == PostgreSqlServer.class);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
