package org.debrief.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.content.Compiler;
import org.debrief.content.Module;
import org.debrief.content.Revision;
import org.debrief.web.Once;
import org.debrief.web.Refused;

/** The revision an attempt is pinned to, wherever it is: in this node's content, or in the database. */
@Singleton
public class Revisions {

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    public List<Module> modules() {
        return catalogue.library().current().stream().map(Revision::module).toList();
    }

    public Revision ofThisNode(String module) {
        return catalogue.library().module(module).orElseThrow(Refused::notFound);
    }

    /** What a new attempt begins on: the revision released last, if this node can have it. */
    Revision current(String module) {
        var own = ofThisNode(module);
        return Released.current(module)
                .filter(id -> !id.equals(own.id()))
                .flatMap(id -> catalogue.library().revision(id).or(() -> stored(id)))
                .orElse(own);
    }

    public Module module(Attempt attempt) {
        return revision(attempt.revisionId).module();
    }

    Revision revision(String id) {
        return catalogue
                .library()
                .revision(id)
                .or(() -> stored(id))
                .orElseThrow(() -> new IllegalStateException("Revision " + id + " is neither here nor stored"));
    }

    private Optional<Revision> stored(String id) {
        return StoredRevision.<StoredRevision>findByIdOptional(id).map(stored -> remember(id, stored));
    }

    private Revision remember(String id, StoredRevision stored) {
        return catalogue.library().keep(Compiler.load(id, stored.files()));
    }

    void keep(Revision revision) {
        // two first attempts in the same moment: the other one has stored it
        Once.run(
                () -> StoredRevision.keep(revision, clock.instant()),
                storedMeanwhile ->
                        StoredRevision.findByIdOptional(revision.id()).orElseThrow(() -> storedMeanwhile));
    }
}
