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

/** Taking an invitation back: whoever still holds its link finds it closed. */
@Path("/cohorts/{cohort}/invitations/{invitation}/withdrawal")
public class WithdrawalResource {

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance withdrawal(Cohort cohort, Invitation invitation);
    }

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @GET
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response confirm(@RestPath UUID cohort, @RestPath UUID invitation) {
        var found = Invitation.of(invitation, cohort).orElseThrow(Refused::notFound);
        return found.isOver()
                ? Page.seeOther("/cohorts/" + cohort)
                : Page.ok(Templates.withdrawal(Cohort.findById(cohort), found));
    }

    @POST
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    @Transactional
    public Response withdraw(@RestPath UUID cohort, @RestPath UUID invitation) {
        Invitation.of(invitation, cohort).orElseThrow(Refused::notFound);
        if (Invitation.withdraw(invitation, clock.instant())) {
            log.keep(Deed.of(Act.INVITATION_WITHDRAWN).cohort(cohort));
        }
        return Page.seeOther("/cohorts/" + cohort);
    }
}
