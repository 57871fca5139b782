package org.debrief.cohort;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** A cohort that takes nobody in any more. Its invitations end with it; its members and what they asked stay. */
@Path("/cohorts/{cohort}")
public class ClosingResource {

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance closing(Cohort cohort, long invitations);
    }

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @GET
    @Path("closing")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response confirm(@RestPath UUID cohort) {
        var found = cohort(cohort);
        if (found.isClosed()) {
            return back(cohort);
        }
        return Page.ok(Templates.closing(found, Invitation.countOpen(cohort)));
    }

    private static Cohort cohort(UUID id) {
        return Cohort.of(id).orElseThrow(Refused::notFound);
    }

    private static Response back(UUID cohort) {
        return Page.seeOther("/cohorts/" + cohort);
    }

    @POST
    @Path("closing")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    @Transactional
    public Response close(@RestPath UUID cohort) {
        cohort(cohort);
        if (Cohort.close(cohort, clock.instant())) {
            Invitation.withdrawAll(cohort, clock.instant());
            log.keep(Deed.of(Act.COHORT_CLOSED).cohort(cohort));
        }
        return back(cohort);
    }

    @POST
    @Path("reopening")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    @Transactional
    public Response reopen(@RestPath UUID cohort) {
        var found = cohort(cohort);
        if (found.isClosed() && Cohort.isNameTaken(found.name, cohort)) {
            throw Refused.conflict(
                    "Another cohort has this name now",
                    "Two open cohorts of one name could not be told apart. Rename one of them, then open this one again.");
        }
        if (Cohort.reopen(cohort)) {
            log.keep(Deed.of(Act.COHORT_REOPENED).cohort(cohort));
        }
        return back(cohort);
    }
}
