package org.debrief.cohort;

import java.util.List;
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

import org.debrief.account.Role;
import org.debrief.account.Visitor;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Leaving a cohort by oneself. */
@Path("/cohorts/{cohort}/departure")
public class DepartureResource {

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance departure(Cohort cohort, boolean provided, List<String> ends);
    }

    @Inject
    Visitor visitor;

    @Inject
    Leaving leaving;

    @Inject
    AuditLog log;

    @GET
    @Access(value = Who.SIGNED_IN, of = Ownership.MEMBER)
    public Response confirm(@RestPath UUID cohort) {
        var membership = membership(cohort);
        var ends = leaving.before(membership, visitor.account());
        return Page.ok(Templates.departure(Cohort.findById(cohort), membership.provided, ends));
    }

    private Membership membership(UUID cohort) {
        return Membership.of(cohort, visitor.account().id).orElseThrow(Refused::notFound);
    }

    @POST
    @Access(value = Who.SIGNED_IN, of = Ownership.MEMBER)
    @Transactional
    public Response leave(@RestPath UUID cohort) {
        var role = membership(cohort).role;
        if (leaving.leave(cohort, visitor.account(), role) && role == Role.FACILITATOR) {
            log.keep(Deed.of(Act.FACILITATOR_LEFT).cohort(cohort));
        }
        return Page.seeOther("/account#cohorts");
    }
}
