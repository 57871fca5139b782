package org.debrief.cohort;

import java.time.Clock;
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

import org.debrief.account.Account;
import org.debrief.account.Role;
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
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Adding people who have an account, and taking them out. */
@Path("/cohorts/{cohort}/members")
public class MemberResource {

    private static final String WHO = "who";
    private static final int MOST_OF_ONE_NAME = 20;

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance removal(Cohort cohort, Account member, Membership membership, List<String> ends);
    }

    @Inject
    Leaving leaving;

    @Inject
    AuditLog log;

    @Inject
    Post post;

    @Inject
    Clock clock;

    @POST
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response add(@RestPath UUID cohort, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var page = CohortPage.of(cohort, clock.instant(), post.reachable()).with(Filled.of(form));
        var role = form.text("as").equals(Role.FACILITATOR.name()) ? Role.FACILITATOR : Role.LEARNER;
        var found = found(form);
        if (page.cohort().isClosed()) {
            return refused(page, form, "This cohort is closed. Open it again first.");
        }
        if (found.isEmpty()) {
            return refused(
                    page, form, "Nobody here has this name or address. Write it in full, or invite them by e-mail.");
        }
        if (found.size() > 1) {
            var several = page.choosing(found);
            return refused(several, form, "More than one person has this name. Choose one.");
        }
        var member = found.get(0);
        if (!member.roles.contains(role)) {
            return refused(
                    page,
                    form,
                    "%s is not a %s. Give them that role first, on their own page."
                            .formatted(member.name, role.label().toLowerCase(java.util.Locale.UK)));
        }
        return Once.call(() -> join(cohort, member, role), standing -> already(page, form, member));
    }

    private Response join(UUID cohort, Account member, Role role) {
        if (Membership.of(cohort, member.id).isPresent()) {
            throw new jakarta.persistence.EntityExistsException();
        }
        Membership.join(cohort, member.id, role, clock.instant());
        Membership.flush();
        log.keep(Deed.of(Act.MEMBER_ADDED).account(member.id).cohort(cohort).detail(role));
        return Page.seeOther("/cohorts/" + cohort);
    }

    private static Response already(CohortPage page, Form form, Account member) {
        return refused(page, form, member.name + " is in this cohort already.");
    }

    private static List<Account> found(Form form) {
        if (form.has("account")) {
            return Account.list("id", Page.id(form.text("account")));
        }
        var who = form.text(WHO);
        return Account.<Account>find("lower(name) = lower(?1) or email = lower(?1) order by createdAt", who)
                .range(0, MOST_OF_ONE_NAME - 1)
                .list();
    }

    private static Response refused(CohortPage page, Form form, String sentence) {
        return Page.status(422, CohortResource.Templates.cohort(page.with(Filled.refused(form, WHO, sentence))));
    }

    @GET
    @Path("{account}/removal")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response confirm(@RestPath UUID cohort, @RestPath UUID account) {
        var membership = Membership.of(cohort, account).orElseThrow(Refused::notFound);
        var member = Account.<Account>findById(account);
        return Page.ok(
                Templates.removal(Cohort.findById(cohort), member, membership, leaving.before(membership, member)));
    }

    @POST
    @Path("{account}/removal")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    @Transactional
    public Response remove(@RestPath UUID cohort, @RestPath UUID account) {
        var member = Account.<Account>findByIdOptional(account).orElseThrow(Refused::notFound);
        var membership = Membership.of(cohort, account);
        if (membership.isPresent() && leaving.leave(cohort, member, membership.get().role)) {
            log.keep(Deed.of(Act.MEMBER_REMOVED).account(account).cohort(cohort));
        }
        return Page.seeOther("/cohorts/" + cohort);
    }
}
