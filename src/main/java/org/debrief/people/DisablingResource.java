package org.debrief.people;

import java.time.Clock;
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

import org.debrief.account.Account;
import org.debrief.account.SignIn;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.cohort.Leaving;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Keeping somebody out without removing a word of theirs. */
@Path("/people/{account}")
public class DisablingResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance disabling(Account account, long signIns, List<String> ends);
    }

    @Inject
    Administrators administrators;

    @Inject
    Leaving leaving;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @GET
    @Path("disabling")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response confirm(@RestPath UUID account) {
        var found = Register.account(account);
        if (found.disabled || administrators.isVisitor(account)) {
            return back(account);
        }
        return Page.ok(Templates.disabling(
                found, SignIn.live(account, clock.instant()).size(), leaving.beforeFacilitatingEnds(found)));
    }

    private static Response back(UUID account) {
        return Page.seeOther("/people/" + account + "#state");
    }

    /** Ends every sign-in at once, on every node: each asks the database with each request. */
    @POST
    @Path("disabling")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    @Transactional
    public Response disable(@RestPath UUID account) {
        administrators.oneAtATime();
        var found = Register.account(account);
        if (administrators.isVisitor(account)) {
            throw new Refused(
                    422,
                    "You cannot disable your own account",
                    "You would be out at once, with nobody to let you in again. Another administrator can do it.",
                    "Nothing was changed.");
        }
        if (!found.disabled) {
            found.disabled = true;
            SignIn.endAll(account, clock.instant());
            leaving.endFacilitating(found);
            log.keep(Deed.of(Act.ACCOUNT_DISABLED).account(account));
        }
        return back(account);
    }

    @POST
    @Path("enabling")
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    @Transactional
    public Response enable(@RestPath UUID account) {
        var found = Register.account(account);
        if (found.disabled) {
            found.disabled = false;
            log.keep(Deed.of(Act.ACCOUNT_ENABLED).account(account));
        }
        return back(account);
    }
}
