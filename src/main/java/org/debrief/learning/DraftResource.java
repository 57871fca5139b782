package org.debrief.learning;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.content.Answer;
import org.debrief.content.Scene;
import org.debrief.draft.DraftAnswers;
import org.debrief.draft.Drafts;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Words of a scene on their way: asked by the page about two seconds after typing stops, or by its button. */
@Path("/attempts/{attempt}/scenes/{scene}/draft")
public class DraftResource {

    @Inject
    Visitor visitor;

    @Inject
    Revisions revisions;

    @Inject
    Drafts drafts;

    @Inject
    DraftAnswers answers;

    @Inject
    ScenePages pages;

    @Inject
    BothTexts bothTexts;

    @POST
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response save(
            @RestPath UUID attempt,
            @RestPath String scene,
            @HeaderParam("Accept") String accept,
            MultivaluedMap<String, String> sent) {
        var stand =
                ScenePages.Stand.of(Attempt.of(attempt, visitor.author()).orElseThrow(Refused::notFound), revisions);
        var here = stand.walk().reached(scene).orElseThrow(Refused::notFound);
        var activity = here.activity().orElseThrow(Refused::notFound);
        var form = new Form(sent);
        var fields = activity.accept(new Answer(form.fields())).fields();
        boolean asksForJson = DraftAnswers.asksForJson(accept);
        if (stand.walk().isAnswered(here)) {
            return answered(stand, here, new Answer(fields), asksForJson);
        }
        var tooLong = activity.tooLong(new Answer(fields));
        if (!tooLong.isEmpty()) {
            return tooLong(stand, here, new ScenePages.Refused(new Answer(fields), tooLong), form, asksForJson);
        }
        var place = Subjects.place(stand.attempt(), here);
        var outcome = drafts.save(place, visitor.key(), form.number("version"), fields);
        if (asksForJson) {
            return answers.json(outcome, fields);
        }
        return outcome instanceof Drafts.Outcome.Stale stale
                ? bothTexts.stale(stand, here, new Answer(fields), stale)
                : Page.seeOther("/modules/" + stand.module().id());
    }

    private Response tooLong(
            ScenePages.Stand stand, Scene scene, ScenePages.Refused refused, Form form, boolean asksForJson) {
        if (asksForJson) {
            return DraftAnswers.tooLong();
        }
        var view = pages.refused(stand, scene, refused, form.number("version"));
        return Page.status(422, SceneResource.Templates.scene(view));
    }

    /** Kept meanwhile, perhaps in another tab: the answer stands, and these words are shown, not dropped. */
    private Response answered(ScenePages.Stand stand, Scene scene, Answer sent, boolean asksForJson) {
        if (asksForJson) {
            return DraftAnswers.refused(
                    409,
                    "An answer to this scene is already kept. Copy what you have here into a second thought on its page.");
        }
        var kept = stand.attempt().response(scene.id()).orElseThrow().words(visitor.key());
        return kept.equals(sent)
                ? Page.seeOther(Paths.scene(stand.attempt(), scene))
                : bothTexts.kept(stand, scene, kept, sent);
    }
}
