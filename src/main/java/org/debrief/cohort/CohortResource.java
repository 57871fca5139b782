package org.debrief.cohort;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.notice.Post;
import org.debrief.web.Access;
import org.debrief.web.Filled;
import org.debrief.web.Form;
import org.debrief.web.Once;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Paging;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Who learns with whom: names and roles, and nothing of what anybody did or wrote. */
@Path("/cohorts")
public class CohortResource {

    private static final String NAME = "name";

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance cohorts(List<Cohort.Counted> cohorts, Filled form);

        static native TemplateInstance cohort(CohortPage page);
    }

    @Inject
    AuditLog log;

    @Inject
    Post post;

    @Inject
    Clock clock;

    @GET
    @Access(Who.ADMINISTRATOR)
    public Response list() {
        return Page.ok(Templates.cohorts(Cohort.counted(), Filled.BLANK));
    }

    @POST
    @Access(Who.ADMINISTRATOR)
    public Response make(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var id = form.request();
        if (Cohort.of(id).isEmpty()) {
            var problem = nameProblem(form.text(NAME), id);
            if (problem.isPresent()) {
                return Page.status(422, Templates.cohorts(Cohort.counted(), Filled.refused(form, NAME, problem.get())));
            }
            Once.run(() -> open(id, form.text(NAME)), madeMeanwhile -> {});
        }
        return Page.seeOther("/cohorts/" + id);
    }

    private void open(UUID id, String name) {
        Cohort.open(id, name, clock.instant());
        Cohort.flush();
        log.keep(Deed.of(Act.COHORT_MADE).cohort(id));
    }

    private static Optional<String> nameProblem(String name, UUID id) {
        if (name.isEmpty() || name.length() > Cohort.LONGEST_NAME || name.contains("\n")) {
            return Optional.of("Give it a name of at most %d characters, such as the year and the place."
                    .formatted(Cohort.LONGEST_NAME));
        }
        return Cohort.isNameTaken(name, id)
                ? Optional.of("There is an open cohort of this name. Choose one that tells them apart.")
                : Optional.empty();
    }

    @GET
    @Path("{cohort}")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response show(@RestPath UUID cohort, @RestQuery Optional<String> page) {
        var paging = Paging.of(page.orElse(""));
        return Page.ok(Templates.cohort(CohortPage.of(cohort, paging, clock.instant(), post.reachable())));
    }

    private CohortPage page(UUID cohort) {
        return CohortPage.of(cohort, clock.instant(), post.reachable());
    }

    @POST
    @Path("{cohort}/name")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    @Transactional
    public Response rename(@RestPath UUID cohort, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var found = Cohort.of(cohort).orElseThrow(Refused::notFound);
        var name = form.text(NAME);
        var problem = nameProblem(name, cohort);
        if (problem.isPresent()) {
            return Page.status(422, Templates.cohort(page(cohort).with(Filled.refused(form, NAME, problem.get()))));
        }
        if (!found.name.equals(name)) {
            found.name = name;
            log.keep(Deed.of(Act.COHORT_RENAMED).cohort(cohort));
        }
        return Page.seeOther("/cohorts/" + cohort);
    }
}
