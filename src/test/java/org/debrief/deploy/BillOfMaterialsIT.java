package org.debrief.deploy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cyclonedx.Version;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of what is in the package lies in the package, and is what it should be. */
class BillOfMaterialsIT {

    private static final File LIST = new File("target/quarkus-app/debrief.cdx.json");

    @BeforeAll
    static void isThere() {
        assertThat(LIST)
                .as("the list; Maven writes it when it is not offline (-o)")
                .exists();
    }

    @Test
    void itIsValid() throws Exception {
        assertThat(new JsonParser().validate(LIST, Version.VERSION_16)).isEmpty();
    }

    @Test
    void everyJarInThePackageIsOnIt() throws Exception {
        var listed = new JsonParser()
                .parse(LIST).getComponents().stream()
                        .map(part -> part.getGroup() + "." + part.getName() + "-" + part.getVersion())
                        .toList();
        try (var jars = Files.walk(Path.of("target", "quarkus-app", "lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString())
                            .filter(name -> name.endsWith(".jar"))
                            .filter(name -> listed.stream().noneMatch(part -> name.startsWith(part))))
                    .isEmpty();
        }
    }

    @Test
    void itNamesWhatIsInAndNotWhatOnlyTestsUse() throws Exception {
        var list = new JsonParser().parse(LIST);
        assertThat(list.getMetadata().getComponent().getName()).isEqualTo("debrief");
        assertThat(list.getComponents().stream().map(Component::getName))
                .contains("quarkus-rest-qute", "tink", "commonmark", "postgresql", "hibernate-core", "netty-codec-http")
                .doesNotContain("playwright", "greenmail", "archunit", "jsoup");
        assertThat(list.getComponents()).allSatisfy(part -> {
            assertThat(part.getVersion()).isNotBlank();
            assertThat(part.getPurl()).startsWith("pkg:maven/");
        });
    }
}
