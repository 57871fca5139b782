package org.debrief.reflection;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.draft.DraftAnswers;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Writing a reflection that belongs to no case, and writing any reflection again; what stood there stays. */
@Path("/reflections")
public class WritingResource {

    @Inject
    Visitor visitor;

    @Inject
    Desk desk;

    @Inject
    Keeping keeping;

    @GET
    @Path("new")
    @Access(Who.LEARNER)
    public Response begin() {
        return desk.open(fresh());
    }

    @POST
    @Access(Who.LEARNER)
    public Response keep(MultivaluedMap<String, String> sent) {
        var sheet = fresh();
        var form = new Form(sent);
        return desk.before(sheet, form).orElseGet(() -> {
            var id = form.request();
            var fields = sheet.writing().fields(form);
            return desk.after(keeping.begin(id, fields), fields, "/reflections/" + id, () -> following(id));
        });
    }

    @POST
    @Path("draft")
    @Access(Who.LEARNER)
    public Response saveDraft(@HeaderParam("Accept") String accept, MultivaluedMap<String, String> sent) {
        return desk.saveDraft(fresh(), new Form(sent), DraftAnswers.asksForJson(accept));
    }

    @GET
    @Path("{reflection}/versions/new")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response beginVersion(@RestPath UUID reflection) {
        return desk.open(following(reflection));
    }

    @POST
    @Path("{reflection}/versions")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response keepVersion(@RestPath UUID reflection, MultivaluedMap<String, String> sent) {
        var sheet = following(reflection);
        var form = new Form(sent);
        return desk.before(sheet, form).orElseGet(() -> {
            var fields = sheet.writing().fields(form);
            var outcome = keeping.follow(reflection, form.request(), fields);
            return desk.after(outcome, fields, "/reflections/" + reflection, () -> following(reflection));
        });
    }

    @POST
    @Path("{reflection}/draft")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response saveVersionDraft(
            @RestPath UUID reflection, @HeaderParam("Accept") String accept, MultivaluedMap<String, String> sent) {
        return desk.saveDraft(following(reflection), new Form(sent), DraftAnswers.asksForJson(accept));
    }

    private Sheet fresh() {
        return Sheet.fresh(!Reflection.anyBy(visitor.author()));
    }

    private Sheet following(UUID id) {
        return Sheet.following(Reflection.of(id, visitor.author()).orElseThrow(Refused::notFound), visitor.key());
    }
}
