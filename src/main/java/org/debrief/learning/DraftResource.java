package org.debrief.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.content.Activity;
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
            return answered(stand, here, fields, asksForJson);
        }
        var tooLong = tooLong(activity, fields);
        if (tooLong) {
            return DraftAnswers.refused(422, "One of the texts is longer than this page can keep. Shorten it.");
        }
        var place = new Drafts.Place(visitor.author(), visitor.author(), Subjects.scene(stand.attempt().id, here.id()));
        var outcome = drafts.save(place, visitor.key(), form.number("version"), fields);
        if (asksForJson) {
            return answers.json(outcome, fields);
        }
        return outcome instanceof Drafts.Outcome.Stale stale
                ? bothTexts(stand, here, fields, stale)
                : Page.seeOther("/modules/" + stand.module().id());
    }

    private static boolean tooLong(Activity activity, Map<String, String> fields) {
        return fields.values().stream().anyMatch(text -> text.length() > Activity.LONGEST_TEXT);
    }

    private Response bothTexts(
            ScenePages.Stand stand, Scene scene, Map<String, String> mine, Drafts.Outcome.Stale stale) {
        var view = pages.refused(stand, scene, new ScenePages.Refused(new Answer(mine), List.of()), stale.version());
        var other = scene.activity().orElseThrow().said(new Answer(stale.other()));
        return Page.status(409, SceneResource.Templates.stale(view, other, stale.at()));
    }

    /** Kept meanwhile, perhaps in another tab: the answer stands, and these words are shown, not dropped. */
    private Response answered(ScenePages.Stand stand, Scene scene, Map<String, String> fields, boolean asksForJson) {
        if (asksForJson) {
            return DraftAnswers.refused(
                    409,
                    "An answer to this scene is already kept. Copy what you have here into a second thought on its page.");
        }
        return Page.seeOther(Paths.scene(stand.attempt(), scene));
    }
}
