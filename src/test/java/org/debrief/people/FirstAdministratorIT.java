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

    @Test
    void theOperatorNamesTheFirstAdministratorAndPublishedPasswordsOpenNothing() throws Exception {
        var home = Folders.fresh("first-administrator", "node");
        var link = home.resolve(".data/first-administrator-link");
        try (var node = Node.start(home, "debrief.web.sample=true", NAMED)) {
            assertThat(Visit.at(node.origin()).signIn("ade", "ade-sample").path())
                    .isEqualTo("/cohorts");
            assertThat(link).as("there is an administrator").doesNotExist();
            node.stop();
        }
        try (var node = Node.start(home, NAMED)) {
            for (var name : new String[] {"ade", "faye", "rowan"}) {
                assertThat(Visit.at(node.origin())
                                .signIn(name, name + "-sample")
                                .status())
                        .isEqualTo(422);
            }
            isTheOwnersAlone(link);
            comesIn(node, Files.readString(link).strip());
            node.stop();
        }
        var secret = Files.readString(link).strip().replace("/invitations/", "");
        Files.delete(link);
        try (var node = Node.start(home, NAMED)) {
            assertThat(link).as("nobody needs one any more").doesNotExist();
            assertThat(Visit.at(node.origin()).signIn(ADDRESS, PASSWORD).path()).isEqualTo("/second-factor");
        }
        assertThat(Files.readString(home.resolve("log")))
                .contains("The link with which")
                .doesNotContain(secret, ADDRESS);
    }

    private static void isTheOwnersAlone(Path link) throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(link)))
                .isEqualTo("rw-------");
    }

    private static void comesIn(Node node, String link) {
        var visit = Visit.at(node.origin()).get(link);
        visit.submit(link, Map.of("password", PASSWORD, "password-again", PASSWORD));
        visit.signIn(ADDRESS, PASSWORD);
        assertThat(visit.path()).isEqualTo("/second-factor");
        assertThat(Visit.at(node.origin()).get(link).status()).isEqualTo(410);
    }
}
