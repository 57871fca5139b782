package org.debrief.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.content.Activity;
import org.debrief.content.Answer;
import org.debrief.content.Said;
import org.debrief.content.Scene;
import org.debrief.draft.Drafts;
import org.debrief.web.Page;

/** Where two texts meet and one was expected: both are shown, none is dropped, and a person chooses. */
@Singleton
class BothTexts {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance kept(SceneView view, List<Said> kept, List<Said> sent, String words);

        static native TemplateInstance stale(SceneView view, List<Said> other, Instant savedAt);
    }

    @Inject
    ScenePages pages;

    @Inject
    Revisions revisions;

    Response stale(ScenePages.Stand stand, Scene scene, Answer mine, Drafts.Outcome.Stale newer) {
        var view = pages.refused(stand, scene, new ScenePages.Refused(mine, List.of()), newer.version());
        return Page.status(409, Templates.stale(view, said(scene, new Answer(newer.other())), newer.at()));
    }

    /** Read in a transaction of its own: this request may have looked before the answer was there. */
    Response kept(ScenePages.Stand before, Scene scene, Answer kept, Answer sent) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var attempt =
                    Attempt.of(before.attempt().id, before.attempt().authorId).orElseThrow();
            var view = pages.view(ScenePages.Stand.of(attempt, revisions), scene, 1, Optional.empty());
            var words = said(scene, sent).stream()
                    .filter(Said::typed)
                    .map(Said::words)
                    .toList();
            return Page.status(
                    409, Templates.kept(view, said(scene, kept), said(scene, sent), String.join("\n\n", words)));
        });
    }

    private static List<Said> said(Scene scene, Answer answer) {
        return scene.activity()
                .map((Activity activity) -> activity.said(answer))
                .orElse(List.of());
    }
}
