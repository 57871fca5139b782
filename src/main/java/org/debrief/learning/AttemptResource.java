package org.debrief.learning;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.content.Module;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** One way through a module: go on with it, look back on it, replay it from a step. */
@Path("/attempts/{attempt}")
public class AttemptResource {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance summary(
                Module module, Attempt attempt, String path, List<Told> told, List<Strand> strands, boolean finished);
    }

    /** A further strand, offered after the core. */
    record Strand(String title, String path, boolean begun) {}

    @Inject
    Visitor visitor;

    @Inject
    Revisions revisions;

    @Inject
    Replays replays;

    @Inject
    Summaries summaries;

    /** Where the person was, on whatever device they were. */
    @GET
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response goOn(@RestPath UUID attempt) {
        var stand = stand(attempt);
        var place = stand.attempt().place;
        if (place != null && stand.walk().reached(place).isPresent()) {
            return Page.seeOther(Paths.scene(stand.attempt(), place));
        }
        return Page.seeOther(stand.walk()
                .waiting()
                .map(scene -> Paths.scene(stand.attempt(), scene))
                .orElse(Paths.summary(stand.attempt())));
    }

    /** The person goes on to a scene, or to the summary; it is where another device will open. */
    @POST
    @Path("place")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    @Transactional
    public Response moveOn(@RestPath UUID attempt, MultivaluedMap<String, String> sent) {
        var stand = stand(attempt);
        var to = new Form(sent).text("to");
        if (to.isEmpty()) {
            stand.attempt().standAt(null);
            return Page.seeOther(Paths.summary(stand.attempt()));
        }
        var scene = stand.walk().reached(to).orElseThrow(Refused::notFound);
        stand.attempt().standAt(scene.id());
        return Page.seeOther(Paths.scene(stand.attempt(), scene));
    }

    @GET
    @Path("summary")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response summary(@RestPath UUID attempt) {
        var stand = stand(attempt);
        var strands = stand.walk().coreIsFinished() ? strands(stand) : List.<Strand>of();
        return Page.ok(Templates.summary(
                stand.module(),
                stand.attempt(),
                Paths.attempt(stand.attempt()),
                summaries.told(stand),
                strands,
                stand.walk().coreIsFinished()));
    }

    private static List<Strand> strands(ScenePages.Stand stand) {
        return stand.module().further().stream()
                .map(start -> stand.module().scenes().get(start))
                .map(scene -> new Strand(
                        scene.title(),
                        Paths.scene(stand.attempt(), scene),
                        stand.walk().isAnswered(scene)))
                .toList();
    }

    /** Choosing again is another attempt, with the same path up to this scene; the first one stays as it is. */
    @POST
    @Path("replays")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response replay(@RestPath UUID attempt, MultivaluedMap<String, String> sent) {
        var stand = stand(attempt);
        var form = new Form(sent);
        var from = stand.walk()
                .reached(form.text("from"))
                .filter(stand.walk()::isAnswered)
                .orElseThrow(Refused::notFound);
        replays.replay(form.request(), stand, from, visitor.key());
        return Page.seeOther("/attempts/" + form.request() + "/scenes/" + from.id());
    }

    private ScenePages.Stand stand(UUID id) {
        return ScenePages.Stand.of(Attempt.of(id, visitor.author()).orElseThrow(Refused::notFound), revisions);
    }
}
