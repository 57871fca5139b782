package org.debrief.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.debrief.account.Role;
import org.debrief.account.SignIn;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** One's own account: who one is here, where one is signed in, and what is kept. */
@Path("/account")
public class AccountResource {

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance account(Account account, List<String> roles, List<Live> signIns, boolean local);
    }

    /** A browser signed in now; {@code here} is the one that asks. */
    record Live(UUID id, String browser, Instant since, Instant seen, boolean here) {

        static Live of(SignIn signIn, boolean here, Instant now) {
            var browser = signIn.browser == null ? "A browser" : signIn.browser;
            var before = signIn.lastSeenAt == null ? signIn.createdAt : signIn.lastSeenAt;
            var seen = here ? now : before;
            return new Live(signIn.id, browser, signIn.createdAt, seen.truncatedTo(ChronoUnit.HOURS), here);
        }
    }

    @Inject
    Visitor visitor;

    @Inject
    SignInMode mode;

    @Inject
    Clock clock;

    @GET
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response show() {
        var account = visitor.account();
        var signIns = SignIn.live(account.id, clock.instant()).stream()
                .map(signIn -> Live.of(signIn, signIn.id.equals(visitor.signInId()), clock.instant()))
                .toList();
        var roles = account.roles.stream().map(Role::label).sorted().toList();
        return Page.ok(Templates.account(account, roles, signIns, mode == SignInMode.LOCAL));
    }

    /** Signs out a browser left open somewhere. */
    @POST
    @Path("sign-ins/{signIn}/revocation")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    @Transactional
    public Response revoke(@RestPath UUID signIn) {
        if (!SignIn.end(signIn, visitor.account().id, clock.instant())) {
            throw Refused.notFound();
        }
        return Page.seeOther("/account");
    }

    /** Signs out everywhere but here. */
    @POST
    @Path("sign-ins/others/revocation")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    @Transactional
    public Response revokeOthers() {
        SignIn.endOthers(visitor.signInId(), visitor.account().id, clock.instant());
        return Page.seeOther("/account");
    }
}
