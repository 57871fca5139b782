package org.debrief.cohort;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** A new link in place of the old one, which whoever still holds it finds closed. */
@Path("/cohorts/{cohort}/invitations/{invitation}/renewal")
public class RenewalResource {

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance renewal(Cohort cohort, Invitation invitation);
    }

    @Inject
    Invitations invitations;

    @GET
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response confirm(@RestPath UUID cohort, @RestPath UUID invitation) {
        var found = Invitation.of(invitation, cohort).orElseThrow(Refused::notFound);
        return found.isOver()
                ? Page.seeOther("/cohorts/" + cohort)
                : Page.ok(Templates.renewal(Cohort.findById(cohort), found));
    }

    @POST
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response renew(@RestPath UUID cohort, @RestPath UUID invitation) {
        var found = Invitation.of(invitation, cohort).orElseThrow(Refused::notFound);
        var given = invitations
                .renew(found.id)
                .orElseThrow(() -> Refused.conflict(
                        "This invitation is over",
                        "It is used up or was withdrawn. Make a new one on the cohort’s page."));
        return Page.ok(InvitationResource.Templates.given(Cohort.findById(cohort), given, true));
    }
}
