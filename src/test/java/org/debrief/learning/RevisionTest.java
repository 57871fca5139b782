package org.debrief.learning;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.content.Compiler;
import org.debrief.content.ContentFolder;
import org.debrief.content.IdentifiersInContent;
import org.debrief.content.Revision;

import static org.assertj.core.api.Assertions.assertThat;

/** A learner half way stays on the revision they began, whichever node answers and whatever its files say by then. */
@QuarkusTest
class RevisionTest {

    private static final String SCENE = "modules/06-sepsis-alert/scenes/010-nine-ten.md";

    @Inject
    People people;

    @Inject
    Revisions revisions;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    private Visit visit;

    @BeforeEach
    void signIn() {
        visit = Visit.as(people.learner(people.cohort()));
    }

    /** The shipped content with one word changed, compiled as a node with other files would. */
    private static Revision changed(String word) throws Exception {
        var files = new TreeMap<>(ContentFolder.packaged());
        var text = new String(files.get(SCENE), StandardCharsets.UTF_8);
        assertThat(text).contains("Your tea has gone cold.");
        files.put(
                SCENE,
                text.replace("Your tea has gone cold.", "Your " + word + " has gone cold.")
                        .getBytes(StandardCharsets.UTF_8));
        return new Compiler(IdentifiersInContent.CHECK)
                .compile(files).revisions().stream()
                        .filter(revision -> revision.module().id().equals("sepsis-alert"))
                        .findFirst()
                        .orElseThrow();
    }

    private String beganOn(Revision revision) {
        var author = QuarkusTransaction.requiringNew().call(() -> UUID.fromString(writer()));
        var attempt = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> Attempt.begin(attempt, author, "sepsis-alert", revision.id(), clock.instant()));
        return "/attempts/" + attempt;
    }

    private String writer() {
        return visit.get("/modules/sepsis-alert")
                .form("/attempts")
                .select("[name=writer]")
                .val();
    }

    @Test
    void anAttemptGoesOnWithTheRevisionItBeganOn() throws Exception {
        var old = changed("soup");
        revisions.keep(old);
        assertThat(catalogue.library().revision(old.id())).isEmpty();
        visit.get(beganOn(old));
        assertThat(visit.text()).contains("Your soup has gone cold.");
        visit.submit("/response", Map.of("text", "Soup."));
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.get("/modules").status()).isEqualTo(200);
        Walker.begin(visit, "sepsis-alert");
        assertThat(visit.text()).contains("Your tea has gone cold.");
    }

    @Test
    void aRevisionComesBackFromTheDatabaseByteForByte() throws Exception {
        var old = changed("porridge");
        revisions.keep(old);
        var loaded = revisions.revision(old.id());
        assertThat(loaded).isNotSameAs(old);
        assertThat(loaded.files().keySet()).isEqualTo(old.files().keySet());
        assertThat(loaded.files()).allSatisfy((name, bytes) -> assertThat(bytes)
                .isEqualTo(old.files().get(name)));
        assertThat(loaded.module().scenes().keySet())
                .isEqualTo(old.module().scenes().keySet());
        assertThat(revisions.revision(old.id())).isSameAs(loaded);
    }

    @Test
    void twoFirstAttemptsInTheSameMomentStoreARevisionOnce() throws Exception {
        var old = changed("coffee");
        var both = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(() -> revisions.keep(old)))
                .toList();
        both.forEach(CompletableFuture::join);
        assertThat(visit.get(beganOn(old)).text()).contains("Your coffee has gone cold.");
    }

    @Test
    void aNewAttemptBeginsOnWhatWasReleasedLastEvenByAnotherNode() throws Exception {
        var newer = changed("broth");
        var own = revisions.ofThisNode("sepsis-alert");
        revisions.keep(newer);
        try {
            QuarkusTransaction.requiringNew().run(() -> Released.release("sepsis-alert", newer.id(), clock.instant()));
            Walker.begin(visit, "sepsis-alert");
            assertThat(visit.text()).contains("Your broth has gone cold.");
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Released.delete("revision", newer.id()));
        }
        assertThat(revisions.current("sepsis-alert")).isEqualTo(own);
    }

    @Test
    void aRevisionReleasedByANodeWhoseFilesNobodyStoredYetIsPassedOver() throws Exception {
        var unknown = changed("water");
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> Released.release("sepsis-alert", unknown.id(), clock.instant()));
            Walker.begin(visit, "sepsis-alert");
            assertThat(visit.text()).contains("Your tea has gone cold.");
        } finally {
            QuarkusTransaction.requiringNew().run(() -> Released.delete("revision", unknown.id()));
        }
    }
}
