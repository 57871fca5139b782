package org.debrief.people;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.debrief.Visit;
import org.debrief.durability.Node;
import org.debrief.provision.Folders;

import static org.assertj.core.api.Assertions.assertThat;

/** A laptop's sample becomes an installation where real people write: who may administer it is the operator's word alone. */
class FirstAdministratorIT {

    private static final String ADDRESS = "ada@ward.example";
    private static final String NAMED = "debrief.people.first-administrator=" + ADDRESS;
    private static final String PASSWORD = "four tin kettles";
    private static final String ANOTHER = "five tin kettles";

    @Test
    void theOperatorNamesTheFirstAdministratorAndPublishedPasswordsOpenNothing() throws Exception {
        var home = Folders.fresh("first-administrator", "node");
        var link = home.resolve(".data/first-administrator-link");
        Map<String, String> tried;
        try (var node = Node.start(home, "debrief.web.sample=true", NAMED)) {
            var ade = Visit.at(node.origin()).signIn("ade", "ade-sample");
            assertThat(ade.path()).isEqualTo("/cohorts");
            tried = ade.cookies();
            assertThat(link).as("there is an administrator").doesNotExist();
            node.stop();
        }
        try (var node = Node.start(home, NAMED)) {
            publishedPasswordsOpenNothing(node, tried);
            isTheOwnersAlone(link);
            comesIn(node, Files.readString(link).strip());
            node.stop();
        }
        var secret = Files.readString(link).strip().replace("/invitations/", "");
        Files.delete(link);
        try (var node = Node.start(home, NAMED)) {
            assertThat(link).as("nobody needs one any more").doesNotExist();
            assertThat(Visit.at(node.origin()).signIn(ADDRESS, PASSWORD).path()).isEqualTo("/second-factor");
            node.stop();
        }
        try (var node = Node.start(home, NAMED, "debrief.people.first-administrator-again=true")) {
            comesBack(node, Files.readString(link).strip());
        }
        assertThat(Files.readString(home.resolve("log")))
                .contains("The link with which")
                .doesNotContain(secret, ADDRESS);
    }

    /** Nor does a browser in which somebody tried the sample. */
    private static void publishedPasswordsOpenNothing(Node node, Map<String, String> tried) {
        for (var name : new String[] {"ade", "faye", "rowan"}) {
            assertThat(Visit.at(node.origin()).signIn(name, name + "-sample").status())
                    .isEqualTo(422);
        }
        assertThat(Visit.at(node.origin()).signIn("ade", "\uff41de-sample").status())
                .as("in the broad letters of another keyboard")
                .isEqualTo(422);
        var later = Visit.at(node.origin());
        later.cookies().putAll(tried);
        assertThat(later.get("/cohorts").path()).startsWith("/sign-in");
    }

    private static void isTheOwnersAlone(Path link) throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(link)))
                .isEqualTo("rw-------");
    }

    /** Whoever can administer in truth: the operator says that nobody does. */
    private static void comesBack(Node node, String link) {
        assertThat(link).startsWith("/password-resets/");
        var chosen =
                Visit.at(node.origin()).get(link).submit(link, Map.of("password", ANOTHER, "password-again", ANOTHER));
        assertThat(chosen.path()).as("no letter can tell them").isEqualTo("/sign-in?changed=yes");
        assertThat(Visit.at(node.origin()).signIn(ADDRESS, PASSWORD).status()).isEqualTo(422);
        assertThat(Visit.at(node.origin()).signIn(ADDRESS, ANOTHER).path()).isEqualTo("/second-factor");
    }

    private static void comesIn(Node node, String link) {
        var visit = Visit.at(node.origin()).get(link);
        visit.submit(link, Map.of("password", PASSWORD, "password-again", PASSWORD));
        visit.signIn(ADDRESS, PASSWORD);
        assertThat(visit.path()).isEqualTo("/second-factor");
        assertThat(Visit.at(node.origin()).get(link).status()).isEqualTo(410);
    }
}
