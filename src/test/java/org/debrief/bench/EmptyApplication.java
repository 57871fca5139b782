package org.debrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.debrief.provision.Cache;
import org.debrief.provision.Command;

/** What a start costs before we have written a line: the product's extensions, built from its own pom. */
record EmptyApplication(String name, Map<String, String> files) {

    private static final String PROPERTIES =
            """
            quarkus.datasource.db-kind=h2
            quarkus.datasource.jdbc.url=jdbc:h2:file:./.data/empty;WRITE_DELAY=0
            quarkus.flyway.migrate-at-start=true
            quarkus.oidc.tenant-enabled=false
            quarkus.mailer.mock=true
            """;

    private static final String ENTITY =
            """
            package empty;
            @jakarta.persistence.Entity
            public class Thing extends io.quarkus.hibernate.orm.panache.PanacheEntityBase {
                @jakarta.persistence.Id
                public java.util.UUID id;
            }
            """;

    private static final String PAGE =
            """
            package empty;
            @jakarta.ws.rs.Path("/")
            public class Page {
                @jakarta.inject.Inject
                io.quarkus.qute.Template page;
                @jakarta.ws.rs.GET
                public io.quarkus.qute.TemplateInstance page() {
                    return page.data("things", Thing.count());
                }
            }
            """;

    /** Nothing in it. An extension with nothing to do, like Hibernate without a table, does not start at all. */
    static EmptyApplication withNothing() {
        return new EmptyApplication("nothing", Map.of());
    }

    /** One table and one page that asks for it: now each extension starts. */
    static EmptyApplication withOneOfEach() {
        var files = new LinkedHashMap<String, String>();
        files.put("src/main/java/empty/Thing.java", ENTITY);
        files.put("src/main/java/empty/Page.java", PAGE);
        files.put("src/main/resources/templates/page.html", "<p>{things}</p>");
        files.put("src/main/resources/db/migration/V1__thing.sql", "create table Thing (id uuid primary key);");
        return new EmptyApplication("one-of-each", files);
    }

    Path build() throws IOException {
        var folder = Path.of("target", "bench", name).toAbsolutePath();
        Cache.delete(folder);
        Files.createDirectories(folder.resolve("src/main/resources/db/migration"));
        Files.createDirectories(folder.resolve("content"));
        Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
        write(folder, "src/main/resources/application.properties", PROPERTIES);
        for (var file : files.entrySet()) {
            write(folder, file.getKey(), file.getValue());
        }
        Command.of("mvn", "-q", "-B", "-o", "-Dmaven.test.skip", "-Dspotless.check.skip", "package")
                .in(folder)
                .within(Duration.ofMinutes(5))
                .demand();
        return folder.resolve("target/quarkus-app/quarkus-run.jar");
    }

    private static void write(Path folder, String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
