package org.debrief.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.account.PendingSignIn;
import org.debrief.account.SecondFactor;
import org.debrief.account.SecondFactors;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;
import org.debrief.notice.AccountLetters;
import org.debrief.web.Access;
import org.debrief.web.Cookies;
import org.debrief.web.Destination;
import org.debrief.web.Form;
import org.debrief.web.Page;
import org.debrief.web.SignInBy;
import org.debrief.web.Tally;
import org.debrief.web.Who;

/** Between password and sign-in: asks for the code, or has it set up first where it must be and is not yet. */
@SignInBy(SignInMode.LOCAL)
@Path("/second-factor")
public class SecondFactorResource {

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance code(String to, String problem);

        static native TemplateInstance setUp(String action, String to, SecretShown secret, String problem);

        static native TemplateInstance recoveryCodes(List<String> codes, String next);
    }

    @Inject
    Visitor visitor;

    @Inject
    SecondFactors secondFactors;

    @Inject
    Arrival arrival;

    @Inject
    AccountLetters letters;

    @Inject
    Cookies cookies;

    @Inject
    Tally tally;

    @Inject
    Clock clock;

    @GET
    @Access(Who.PASSWORD_GIVEN)
    public Response form(@RestQuery Optional<String> to) {
        return page(200, Destination.local(to.orElse("")), "");
    }

    @POST
    @Access(Who.PASSWORD_GIVEN)
    public Response code(MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        var form = new Form(sent);
        var held = cookies.in(headers.getCookies(), Cookies.HELD);
        var to = Destination.local(form.text("to"));
        var pending = pending();
        boolean first = SecondFactor.confirmed(pending.account.id).isEmpty();
        var outcome = QuarkusTransaction.requiringNew()
                .call(() -> secondFactors.check(pending.account, form.text("code"), clock.instant()));
        tally.signIn(Tally.Way.LOCAL, counted(outcome));
        if (outcome != SecondFactors.Outcome.RIGHT) {
            return page(outcome.status(), to, outcome.sentence());
        }
        var arrived = QuarkusTransaction.requiringNew()
                .call(() ->
                        PendingSignIn.end(pending.id) ? arrive(pending, first, to, held) : Page.seeOther("/sign-in"));
        return Response.fromResponse(arrived).cookie(cookies.forgetPending()).build();
    }

    /** Somebody is in with the code, and not with the password before it. */
    private static Tally.SignInOutcome counted(SecondFactors.Outcome outcome) {
        return switch (outcome) {
            case RIGHT -> Tally.SignInOutcome.ADMITTED;
            case WRONG, NOTHING_TO_CHECK -> Tally.SignInOutcome.REFUSED;
            case TOO_MANY -> Tally.SignInOutcome.LIMITED;
        };
    }

    /** Recovery codes are shown where they are made, and never again. */
    private Response arrive(PendingSignIn pending, boolean first, String to, Cookie held) {
        if (!first) {
            return arrival.of(pending.account, to, held);
        }
        var codes = SecondFactor.confirm(pending.account.id, clock.instant());
        letters.secondFactorSetUp(pending.account);
        var next = arrival.next(pending.account, to, held);
        return Response.fromResponse(Page.ok(Templates.recoveryCodes(codes, next)))
                .cookie(cookies.signIn(arrival.start(pending.account).token()))
                .build();
    }

    private Response page(int status, String to, String problem) {
        var account = pending().account;
        var factor = SecondFactor.of(account.id, clock.instant());
        if (factor.isEmpty()) {
            return Page.seeOther("/sign-in?lapsed=yes");
        }
        if (factor.get().isConfirmed()) {
            return Page.status(status, Templates.code(to, problem));
        }
        var secret = SecretShown.of(secondFactors.secret(account, factor.get()), account);
        return Page.status(status, Templates.setUp("/second-factor", to, secret, problem));
    }

    private PendingSignIn pending() {
        return visitor.pending().orElseThrow();
    }
}
