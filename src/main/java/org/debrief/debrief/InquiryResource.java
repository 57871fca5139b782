package org.debrief.debrief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Role;
import org.debrief.account.Visitor;
import org.debrief.cohort.Cohort;
import org.debrief.content.Refusal;
import org.debrief.draft.Draft;
import org.debrief.draft.Drafts;
import org.debrief.learning.Attempt;
import org.debrief.learning.Revisions;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Asking for a debrief: nothing of an attempt is seen by anybody until its author does. */
@Path("/debriefs")
public class InquiryResource {

    @CheckedTemplate(basePath = "debrief")
    static class Templates {
        static native TemplateInstance inquiry(InquiryPage page);

        static native TemplateInstance already(Debrief debrief, String question, String sent);
    }

    @Inject
    Visitor visitor;

    @Inject
    Revisions revisions;

    @Inject
    Asking asking;

    @Inject
    Saving saving;

    @Inject
    Clock clock;

    @GET
    @Path("new/{attempt}")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response form(@RestPath UUID attempt) {
        var page = page(attempt);
        var open = Debrief.openOn(attempt, visitor.author());
        if (open.isPresent()) {
            return already(open.get(), "");
        }
        return Page.ok(Templates.inquiry(Draft.of(visitor.author(), Subjects.request(attempt))
                .map(draft -> page.with(
                        Sheet.of(draft.fields(visitor.key())), new InquiryPage.Saved(draft.version, draft.savedAt)))
                .orElse(page)));
    }

    @POST
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response ask(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var attempt = Page.id(form.text("attempt"));
        var fields = Saving.only(form, Inquiry::isField);
        var page = page(attempt).with(Sheet.of(fields), form.number("version"));
        var inquiry = Inquiry.of(fields, page.offered(), page.cohorts());
        var refusals = inquiry.refusals();
        if (!refusals.isEmpty()) {
            return refused(page, refusals);
        }
        var stale = Saving.newer(place(attempt), visitor.key(), form, fields);
        if (stale.isPresent()) {
            return both(page, stale.get());
        }
        var found = Recognisable.in(inquiry, today());
        var fingerprint = Fingerprint.of(inquiry);
        boolean looked = fingerprint.equals(form.text("looked"));
        if (found.stream().anyMatch(Recognisable::blocks) || (!found.isEmpty() && !looked)) {
            return Page.status(422, Templates.inquiry(page.found(found, fingerprint)));
        }
        return keep(form.request(), page, inquiry);
    }

    private LocalDate today() {
        return clock.instant().atZone(visitor.zone()).toLocalDate();
    }

    private Response keep(UUID request, InquiryPage page, Inquiry inquiry) {
        var before = asking.ask(request, page.attempt(), inquiry, visitor.key());
        boolean sameAgain = before.filter(debrief -> debrief.id.equals(request))
                .filter(debrief -> inquiry.asksTheSameAs(debrief, debrief.words(visitor.key())))
                .isPresent();
        return before.isEmpty() || sameAgain
                ? Page.seeOther("/debriefs/" + request)
                : already(before.get(), inquiry.question());
    }

    @POST
    @Path("new/{attempt}/draft")
    @Access(value = Who.LEARNER, of = Ownership.OWN)
    public Response draft(
            @RestPath UUID attempt, @HeaderParam("Accept") String accept, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var page = page(attempt).with(Sheet.of(Saving.only(form, Inquiry::isField)), form.number("version"));
        return saving.save(new Saving.Sent(
                place(attempt),
                visitor.key(),
                form,
                page.sheet().fields(),
                accept,
                "/attempts/" + attempt + "/summary",
                UnaryOperator.identity(),
                stale -> both(page, stale),
                tooLong -> refused(page, tooLong)));
    }

    private static Response refused(InquiryPage page, List<Refusal> refusals) {
        var sheet = Sheet.refused(page.sheet().fields(), refusals);
        return Page.status(422, Templates.inquiry(page.with(sheet, page.draft().version())));
    }

    private Response both(InquiryPage page, Drafts.Outcome.Stale stale) {
        var mine = page.sheet().fields();
        var sheet = new Sheet(mine, List.of(), Saving.beside(mine, stale.other()));
        return Page.status(
                409, Templates.inquiry(page.with(sheet, stale.version()).beside(stale.at())));
    }

    private Response already(Debrief debrief, String sent) {
        return Page.status(
                409, Templates.already(debrief, debrief.words(visitor.key()).question(), sent));
    }

    private Drafts.Place place(UUID attempt) {
        return new Drafts.Place(visitor.author(), visitor.author(), Subjects.request(attempt));
    }

    private InquiryPage page(UUID id) {
        var attempt = Attempt.of(id, visitor.author()).orElseThrow(Refused::notFound);
        var module = revisions.module(attempt);
        return new InquiryPage(
                attempt,
                module.title(),
                new AttemptTexts(attempt, module, visitor.key()).offered(),
                Cohort.ofMember(visitor.account().id, Role.LEARNER),
                Sheet.BLANK,
                List.of(),
                "",
                InquiryPage.Saved.NONE,
                false);
    }
}
