package org.debrief.learning;

import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.account.Visitor;
import org.debrief.content.Activity;
import org.debrief.content.Answer;
import org.debrief.content.Scene;
import org.debrief.draft.Drafts;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** One scene of an attempt: read it, keep an answer, and only then see what follows. */
@Path("/attempts/{attempt}/scenes/{scene}")
public class SceneResource {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance scene(SceneView view);
    }

    @Inject
    Visitor visitor;

    @Inject
    Revisions revisions;

    @Inject
    ScenePages pages;

    @Inject
    Keeping keeping;

    @Inject
    BothTexts bothTexts;

    @GET
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response show(@RestPath UUID attempt, @RestPath String scene, @RestQuery Optional<Integer> roll) {
        var found = Attempt.withDraft(attempt, visitor.author(), scene).orElseThrow(Refused::notFound);
        var stand = ScenePages.Stand.of(found.attempt(), revisions);
        var reached = stand.walk().reached(scene);
        if (reached.isEmpty()) {
            stand.module().scene(scene).orElseThrow(Refused::notFound);
            return Page.seeOther(Paths.attempt(stand.attempt()));
        }
        return Page.ok(Templates.scene(pages.view(stand, reached.get(), roll.orElse(1), found.draft())));
    }

    @POST
    @Path("response")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response keep(@RestPath UUID attempt, @RestPath String scene, MultivaluedMap<String, String> sent) {
        var stand = stand(attempt);
        var here = stand.walk().reached(scene).orElseThrow(Refused::notFound);
        return here.activity()
                .map(activity -> keepAnswer(stand, here, activity, new Form(sent)))
                .orElseGet(() -> goOn(stand, here, new Form(sent)));
    }

    private Response keepAnswer(ScenePages.Stand stand, Scene here, Activity activity, Form form) {
        var answer = activity.accept(new Answer(form.fields()));
        if (!stand.walk().isAnswered(here)) {
            var refusals = activity.refuse(answer);
            if (!refusals.isEmpty()) {
                var refused = new ScenePages.Refused(answer, refusals);
                return Page.status(422, Templates.scene(pages.refused(stand, here, refused, form.number("version"))));
            }
            var newer = newerDraft(stand, here, activity, form);
            if (newer.isPresent()) {
                return bothTexts.stale(stand, here, answer, newer.get());
            }
        }
        var outcome = keeping.keep(sent(stand, here, answer, here, form), visitor.key());
        if (outcome instanceof Keeping.Outcome.Otherwise otherwise) {
            return bothTexts.kept(stand, here, otherwise.kept(), answer);
        }
        return Page.seeOther(Paths.scene(stand.attempt(), here) + "#what-follows");
    }

    /** A scene that asks nothing is read and left. */
    private Response goOn(ScenePages.Stand stand, Scene here, Form form) {
        var next = stand.walk().after(here);
        keeping.keep(sent(stand, here, Answer.NONE, next.orElse(here), form), visitor.key());
        return Page.seeOther(
                next.map(scene -> Paths.scene(stand.attempt(), scene)).orElse(Paths.summary(stand.attempt())));
    }

    private Keeping.Sent sent(ScenePages.Stand stand, Scene scene, Answer answer, Scene place, Form form) {
        return new Keeping.Sent(form.request(), stand.attempt().id, visitor.author(), scene, answer, place.id());
    }

    /** A draft that says something else and was saved over the one this page continued: in another tab, on another device. */
    private Optional<Drafts.Outcome.Stale> newerDraft(
            ScenePages.Stand stand, Scene scene, Activity activity, Form form) {
        var answer = activity.accept(new Answer(form.fields()));
        return Drafts.savedOver(Subjects.place(stand.attempt(), scene), visitor.key(), form.number("version"))
                .filter(newer -> !activity.accept(new Answer(newer.other())).equals(answer));
    }

    private ScenePages.Stand stand(UUID id) {
        var attempt = Attempt.of(id, visitor.author()).orElseThrow(Refused::notFound);
        return ScenePages.Stand.of(attempt, revisions);
    }
}
