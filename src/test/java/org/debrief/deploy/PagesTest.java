package org.debrief.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the repository's pages lead to, name or promise is there. */
class PagesTest {

    private static final Path FIRST = Path.of("README.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    /** To another page or to a place in one. */
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");

    /** A file or folder under deploy/, in code; what stands in /opt is in a container. */
    private static final Pattern NAME = Pattern.compile(
            "(?<!/opt)[`/\\s](?:deploy/|(?=(?:backup|compose|grafana|keycloak|kubernetes|privacy|prometheus"
                    + "|proxy)/))([\\w./-]+)[`\\s]");

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    static Stream<Path> all() throws IOException {
        var pages = new ArrayList<>(List.of(FIRST));
        for (String folder : List.of("deploy", "content", "src")) {
            pages.addAll(files(Path.of(folder), ".md"));
        }
        return pages.stream();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    static Stream<Path> forOperators() throws IOException {
        return all().filter(page -> page.equals(FIRST) || page.startsWith(DeployFiles.FOLDER));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLinkToAFileLeadsToOneThatIsThere(Path page) throws IOException {
        for (var link : LINK.matcher(Files.readString(page)).results().toList()) {
            if (!link.group(1).matches("[a-z]+:.*")) {
                var to = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                assertThat(to).as(link.group()).exists();
                if (link.group(2) != null) {
                    assertThat(places(to)).as(link.group()).contains(link.group(2));
                }
            }
        }
    }

    /** What a heading is called in an address. */
    private static Set<String> places(Path page) throws IOException {
        return Files.readString(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(heading -> heading.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    /** What git ignores is made by the operator. */
    @ParameterizedTest
    @MethodSource("forOperators")
    void everyFileForOperatorsThatIsNamedIsThere(Path page) throws IOException {
        var names = NAME.matcher(Files.readString(page)).results().map(found -> found.group(1));
        assertThat(names.filter(name -> !name.matches("secrets/.*|\\.env")))
                .allSatisfy(name ->
                        assertThat(DeployFiles.FOLDER.resolve(name)).as(name).exists());
    }

    @ParameterizedTest
    @MethodSource("forOperators")
    void everyTestThatIsNamedIsThere(Path page) throws IOException {
        var tests = files(TESTS, ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(TEST.matcher(Files.readString(page)).results().map(found -> found.group(1)))
                .isSubsetOf(tests);
    }
}
