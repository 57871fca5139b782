package org.debrief.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.debrief.Visit;
import org.debrief.durability.Node;
import org.debrief.provision.Folders;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged application as somebody tries it on a laptop, and as it is without the sample. */
class SampleIT {

    private static final String SAMPLE = "debrief.web.sample=true";

    private static Path home() throws IOException {
        return Folders.fresh("tried", "home");
    }

    private static Visit signedIn(Node node, String name) {
        return Visit.at(node.origin()).signIn(name, name + "-sample");
    }

    @Test
    void theStartPageTellsFourSignInsAndEachWorks() throws Exception {
        try (var node = Node.start(home(), SAMPLE)) {
            var start = Visit.at(node.origin()).get("/");
            for (var name : new String[] {"rowan", "amina", "faye", "ade"}) {
                assertThat(start.text()).contains(name);
                assertThat(signedIn(node, name).get("/account").path()).isEqualTo("/account");
            }
        }
    }

    @Test
    void withoutTheSampleNobodyIsThereAndTheStartPageNamesNobody() throws Exception {
        try (var node = Node.start(home())) {
            var start = Visit.at(node.origin()).get("/");
            assertThat(start.text()).contains("Read a scene now").doesNotContain("Sample accounts", "rowan");
            assertThat(signedIn(node, "rowan").status()).isEqualTo(422);
        }
    }

    @Test
    void anAnswerAndASignInSurviveARestart() throws Exception {
        var home = home();
        String scene;
        Map<String, String> cookies;
        try (var node = Node.start(home, SAMPLE)) {
            var rowan = signedIn(node, "rowan");
            rowan.get("/modules/sepsis-alert").submit("/attempts", Map.of());
            scene = rowan.path();
            rowan.submit("/response", Map.of("text", "Seven readers."));
            cookies = rowan.cookies();
        }
        try (var node = Node.start(home, SAMPLE)) {
            var rowan = Visit.at(node.origin());
            rowan.cookies().putAll(cookies);
            assertThat(rowan.get(scene).text()).contains("Seven readers.");
        }
    }

    @Test
    void aFileSavedInTheContentFolderShowsOnReload() throws Exception {
        var home = home();
        var content = Folders.copy(Path.of("content"), home.resolve("content"));
        try (var node = Node.start(home, SAMPLE, "debrief.learning.content=" + content)) {
            var reader = Visit.at(node.origin()).get("/try");
            assertThat(reader.text()).contains("Your tea has gone cold.");
            var scene = content.resolve("modules/06-sepsis-alert/scenes/010-nine-ten.md");
            Files.writeString(
                    scene, Files.readString(scene).replace("Your tea has gone cold.", "Your coffee has gone cold."));
            assertThat(reader.get("/try").text()).contains("Your coffee has gone cold.");
        }
    }
}
