package org.debrief.learning;

import java.time.Clock;
import java.util.List;
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

import org.debrief.account.Visitor;
import org.debrief.content.Module;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Once;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** The cases there are, and the way into one. */
@Path("/modules")
public class ModuleResource {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance modules(List<Listed> modules);

        static native TemplateInstance module(Module module, List<Begun> attempts);
    }

    /** A module as its list shows it, with the attempt to go on with if there is one. */
    record Listed(Module module, Optional<Begun> latest) {}

    /** An attempt as somebody looks back on it. */
    record Begun(Attempt attempt, String path, boolean finished, String standsAt, String replayedFrom) {}

    @Inject
    Visitor visitor;

    @Inject
    Revisions revisions;

    @Inject
    Clock clock;

    @GET
    @Access(Who.LEARNER)
    public Response list() {
        var attempts = Attempt.by(visitor.author());
        var listed = revisions.modules().stream()
                .map(module -> new Listed(
                        module,
                        attempts.stream()
                                .filter(attempt -> attempt.module.equals(module.id()))
                                .findFirst()
                                .map(this::begun)))
                .toList();
        return Page.ok(Templates.modules(listed));
    }

    @GET
    @Path("{module}")
    @Access(Who.LEARNER)
    public Response show(@RestPath String module) {
        var shown = revisions.ofThisNode(module).module();
        var attempts = Attempt.by(visitor.author()).stream()
                .filter(attempt -> attempt.module.equals(module))
                .map(this::begun)
                .toList();
        return Page.ok(Templates.module(shown, attempts));
    }

    private Begun begun(Attempt attempt) {
        var module = revisions.module(attempt);
        var walk = attempt.walk(module);
        var standsAt = walk.waiting().map(scene -> scene.title()).orElse("");
        var from = module.scene(attempt.replayedFrom == null ? "" : attempt.replayedFrom)
                .map(scene -> scene.title())
                .orElse("");
        return new Begun(attempt, Paths.attempt(attempt), walk.coreIsFinished(), standsAt, from);
    }

    @POST
    @Path("{module}/attempts")
    @Access(Who.LEARNER)
    public Response begin(@RestPath String module, MultivaluedMap<String, String> sent) {
        var revision = revisions.current(module);
        var request = new Form(sent).request();
        revisions.keep(revision);
        // the same form sent twice: the attempt it made is the one to show
        Once.run(
                () -> Attempt.begin(request, visitor.author(), module, revision.id(), clock.instant()),
                alreadyBegun -> refuseAnotherCase(request, module));
        return Page.seeOther("/attempts/" + request);
    }

    private void refuseAnotherCase(UUID request, String module) {
        var begun = Attempt.of(request, visitor.author()).orElseThrow(Refused::notFound);
        if (!begun.module.equals(module)) {
            throw Refused.conflict(
                    "This form has begun another case", "Open the page of the case again and begin it from there.");
        }
    }
}
