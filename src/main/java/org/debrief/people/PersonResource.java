package org.debrief.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.event.Event;
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
import org.debrief.account.Identity;
import org.debrief.account.Role;
import org.debrief.account.RoleGiven;
import org.debrief.account.SecondFactor;
import org.debrief.account.SignIn;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.cohort.Leaving;
import org.debrief.notice.Post;
import org.debrief.web.Access;
import org.debrief.web.Filled;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** One account: what it may do, and whether it may sign in. Under the path of the list, or /people/new would be somebody. */
@Path("/people")
public class PersonResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance person(PersonPage page);
    }

    @Inject
    Register register;

    @Inject
    Administrators administrators;

    @Inject
    Leaving leaving;

    @Inject
    Post post;

    @Inject
    AuditLog log;

    @Inject
    Event<RoleGiven> given;

    @Inject
    Clock clock;

    @GET
    @Path("{account}")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response show(@RestPath UUID account) {
        return Page.ok(Templates.person(page(account)));
    }

    private PersonPage page(UUID id) {
        var person = register.of(id).orElseThrow(Refused::notFound);
        var account = Register.account(id);
        return new PersonPage(
                person,
                SignIn.live(id, clock.instant()).size(),
                wayIn(account),
                administrators.isVisitor(id),
                leaving.beforeFacilitatingEnds(account),
                Filled.BLANK);
    }

    private PersonPage.WayIn wayIn(Account account) {
        var codes = SecondFactor.confirmed(account.id);
        return new PersonPage.WayIn(
                Identity.localOf(account.id).map(Identity::userName).orElse(null),
                codes.map(factor -> factor.confirmedAt).orElse(null),
                post.reaches(account));
    }

    /** Read with every request, so that it holds from their next one on. */
    @POST
    @Path("{account}/roles")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    @Transactional
    public Response changeRoles(@RestPath UUID account, MultivaluedMap<String, String> sent) {
        administrators.oneAtATime();
        var form = new Form(sent);
        var found = Register.account(account);
        var wanted = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (form.has("role-" + role.name())) {
                wanted.add(role);
            }
        }
        if (wanted.isEmpty()) {
            return refused(account, form, "Choose at least one role. To keep somebody out, disable their account.");
        }
        if (administrators.isVisitor(account) && !wanted.contains(Role.ADMINISTRATOR)) {
            return refused(
                    account,
                    form,
                    "You cannot take your own administrator’s role: another administrator can, and so one is always left.");
        }
        change(found, wanted);
        return Page.seeOther("/people/" + account);
    }

    private Response refused(UUID account, Form form, String sentence) {
        return Page.status(422, Templates.person(page(account).with(Filled.refused(form, "roles", sentence))));
    }

    private void change(Account account, Set<Role> wanted) {
        for (var role : Role.values()) {
            if (wanted.contains(role) && account.roles.add(role)) {
                log.keep(Deed.of(Act.ROLE_GIVEN).account(account.id).detail(role));
                given.fire(new RoleGiven(account));
            } else if (!wanted.contains(role) && account.roles.remove(role)) {
                log.keep(Deed.of(Act.ROLE_TAKEN).account(account.id).detail(role));
                if (role == Role.FACILITATOR) {
                    leaving.endFacilitating(account);
                }
            }
        }
    }
}
