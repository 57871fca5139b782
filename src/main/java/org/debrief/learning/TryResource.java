package org.debrief.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.content.Answer;
import org.debrief.content.Decide;
import org.debrief.content.Module;
import org.debrief.content.Notice;
import org.debrief.content.Reveal;
import org.debrief.content.Scene;
import org.debrief.content.ShownExhibit;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** One scene without an account. Nothing typed here is kept anywhere. */
@Path("/try")
public class TryResource {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance tried(
                Module module,
                Scene scene,
                List<ShownExhibit> exhibits,
                ActivityForm form,
                Tried tried,
                Endnotes notes);
    }

    /** A guest's answer and what it opens; gone when the page is. */
    record Tried(List<org.debrief.content.Said> said, Follows follows) {}

    /** Leave for one page only. */
    private record GuestAnswer(String scene) implements Reveal {}

    @Inject
    Revisions revisions;

    @Inject
    LearningConfig config;

    @GET
    @Access(Who.ANYONE)
    public Response show() {
        return Page.ok(page(ActivityForm.blank(scene().activity().orElseThrow()), null));
    }

    @POST
    @Access(Who.ANYONE)
    public Response answer(MultivaluedMap<String, String> sent) {
        var scene = scene();
        var activity = scene.activity().orElseThrow();
        var answer = activity.accept(new Answer(new Form(sent).fields()));
        var form = new ActivityForm(activity, answer, activity.refuse(answer));
        if (form.refused()) {
            return Page.status(422, page(form, null));
        }
        var walk = new Walk(module(), Map.of(scene.id(), answer.field(Decide.OPTION)));
        var passages = scene.heldBack().reveal(new GuestAnswer(scene.id()), walk);
        var follows = Follows.of(
                passages,
                held -> ShownExhibit.of(
                        held.placement(),
                        held.placement()
                                .echoes()
                                .filter(scene.id()::equals)
                                .flatMap(echoed -> answer.field(Notice.TEXT)),
                        1));
        return Page.ok(page(form, new Tried(activity.said(answer), follows)));
    }

    private TemplateInstance page(ActivityForm form, Tried tried) {
        var exhibits = scene().exhibits().stream()
                .map(placement -> ShownExhibit.of(placement, Optional.empty(), 1))
                .toList();
        return Templates.tried(module(), scene(), exhibits, form, tried, notes(exhibits, form, tried));
    }

    private Endnotes notes(List<ShownExhibit> exhibits, ActivityForm form, Tried tried) {
        var opening =
                Stream.concat(Stream.of(scene().prose()), exhibits.stream().flatMap(ShownExhibit::texts));
        var rest = tried == null ? form.texts() : tried.follows().texts();
        return Endnotes.of(Stream.concat(opening, rest));
    }

    private Module module() {
        return revisions.ofThisNode(config.tryScene().split("/")[0]).module();
    }

    private Scene scene() {
        return module().scene(config.tryScene().split("/")[1]).orElseThrow(Refused::notFound);
    }
}
