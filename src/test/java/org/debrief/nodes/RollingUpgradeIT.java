package org.debrief.nodes;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.Visit;
import org.debrief.database.PostgreSqlServer;
import org.debrief.durability.Node;
import org.debrief.provision.Folders;
import org.debrief.provision.FreePort;

import static org.assertj.core.api.Assertions.assertThat;

/** The release before this one and this one on one database, while people write through both. */
class RollingUpgradeIT {

    private static final String SAMPLE = "debrief.web.sample=true";

    private static final String AHEAD = "quarkus.flyway.ignore-migration-patterns=*:future";

    /** Where each answer stands that was acknowledged, and its words. */
    private final Map<String, String> kept = new LinkedHashMap<>();

    @Test
    void theOldReleaseAndTheNewWorkTogetherAndEitherMayGo() throws Exception {
        var old = Previous.build();
        var home = Folders.fresh("upgraded", "node");
        try (var database = PostgreSqlServer.start()) {
            int oldPort = FreePort.next();
            var rowan = writesBeforeTheUpgrade(database, old, home, oldPort);
            writesAfterTheUpgrade(database, home, rowan);
            goesBackToTheOldRelease(database, old, home, oldPort, rowan);
        }
    }

    private Visit writesBeforeTheUpgrade(PostgreSqlServer database, Path old, Path home, int oldPort) throws Exception {
        try (var before = Node.start(database, old, home, oldPort, SAMPLE)) {
            var rowan = Visit.at(before.origin()).signIn("rowan", "rowan-sample");
            keeps(rowan, "through the old release, alone");
            // the first node of the new release expands the schema under the old one
            try (var after = Node.start(database, home, SAMPLE)) {
                keeps(rowan, "through the old release, beside the new");
                keeps(at(after, rowan), "through the new release, beside the old, signed in at the old");
                reads(rowan);
                reads(at(after, rowan));
                everyKindOfForm(before, after);
                before.stop();
            }
            return rowan;
        }
    }

    /** What later migrations refuse must be nothing that the old release writes. */
    private static void everyKindOfForm(Node before, Node after) {
        var faye = Visit.at(before.origin()).signIn("faye", "faye-sample");
        var rowan = Visit.at(before.origin()).signIn("rowan", "rowan-sample");
        var amina = Visit.at(before.origin()).signIn("amina", "amina-sample");
        assertThat(Life.written(rowan, faye, amina).kept()).isNotEmpty();
        assertThat(Life.written(at(after, rowan), at(after, faye), at(after, amina))
                        .kept())
                .isNotEmpty();
    }

    private void writesAfterTheUpgrade(PostgreSqlServer database, Path home, Visit rowan) throws Exception {
        try (var after = Node.start(database, home, SAMPLE)) {
            keeps(at(after, rowan), "through the new release, alone");
            keeps(Visit.at(after.origin()).signIn("rowan", "rowan-sample"), "after signing in at the new release");
            reads(at(after, rowan));
        }
    }

    /**
     * Expand first, contract later: until a later release contracts, the one before can be started again. The first release
     * must be told that a schema may be ahead of it; later ones know.
     */
    private void goesBackToTheOldRelease(PostgreSqlServer database, Path old, Path home, int oldPort, Visit rowan)
            throws Exception {
        try (var before = Node.start(database, old, home, oldPort, SAMPLE, AHEAD)) {
            reads(at(before, rowan));
            keeps(at(before, rowan), "through the old release, on the new schema");
        }
    }

    private static Visit at(Node node, Visit signedInElsewhere) {
        var visit = Visit.at(node.origin());
        visit.cookies().putAll(signedInElsewhere.cookies());
        return visit;
    }

    private void keeps(Visit visit, String words) {
        visit.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        var scene = visit.path();
        visit.submit("/response", Map.of("text", words));
        assertThat(visit.status()).isEqualTo(200);
        kept.put(scene, words);
    }

    private void reads(Visit visit) {
        kept.forEach((scene, words) -> assertThat(visit.get(scene).text()).contains(words));
    }
}
