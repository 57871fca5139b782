package org.debrief.cohort;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Role;
import org.debrief.notice.Post;
import org.debrief.web.Access;
import org.debrief.web.Filled;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Inviting people into a cohort, by a link or by a letter to each address. */
@Path("/cohorts/{cohort}")
public class InvitationResource {

    private static final int MOST_USES = 500;
    private static final int MOST_DAYS = 90;

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance given(Cohort cohort, Invitations.Given given, boolean renewed);
    }

    @Inject
    Invitations invitations;

    @Inject
    Addresses addresses;

    @Inject
    Post post;

    @Inject
    Clock clock;

    private CohortPage page(UUID cohort) {
        return CohortPage.of(cohort, clock.instant(), post.reachable());
    }

    private static Response refused(CohortPage page, Form form, String field, String sentence) {
        return Page.status(422, CohortResource.Templates.cohort(page.with(Filled.refused(form, field, sentence))));
    }

    @POST
    @Path("links")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response link(@RestPath UUID cohort, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var page = page(cohort);
        int uses = number(form, "uses", MOST_USES);
        int days = number(form, "days", MOST_DAYS);
        if (page.cohort().isClosed()) {
            return refused(page, form, "uses", "This cohort is closed. Open it again first.");
        }
        if (uses == 0) {
            return refused(page, form, "uses", "Write how many may join by it: from 1 to %d.".formatted(MOST_USES));
        }
        if (days == 0) {
            return refused(page, form, "days", "Write for how many days it works: from 1 to %d.".formatted(MOST_DAYS));
        }
        return invitations
                .link(form.request(), cohort, uses, Duration.ofDays(days))
                .map(given -> Page.ok(Templates.given(page.cohort(), given, false)))
                .orElseThrow(
                        () -> Refused.conflict(
                                "This link was made and shown before",
                                "A link is shown once. If it was not copied, renew the invitation on the cohort’s page: the old link stops working."));
    }

    /** Zero for what is no number in these bounds. */
    private static int number(Form form, String field, int most) {
        var text = form.text(field);
        int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        return number <= most ? number : 0;
    }

    @POST
    @Path("addresses")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response addresses(@RestPath UUID cohort, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var page = page(cohort);
        var lines = Addresses.lines(form.text("addresses"));
        if (page.cohort().isClosed()) {
            return refused(page, form, "addresses", "This cohort is closed. Open it again first.");
        }
        if (lines.isEmpty() || lines.size() > Addresses.MOST) {
            return refused(
                    page, form, "addresses", "Write one address a line, at most %d at once.".formatted(Addresses.MOST));
        }
        var role = form.text("role").equals(Role.FACILITATOR.name()) ? Role.FACILITATOR : Role.LEARNER;
        var answers = addresses.invite(cohort, lines, role);
        return Page.ok(CohortResource.Templates.cohort(page(cohort).answered(answers)));
    }
}
