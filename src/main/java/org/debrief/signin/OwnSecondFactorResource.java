package org.debrief.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.account.RecoveryCode;
import org.debrief.account.SecondFactor;
import org.debrief.account.SecondFactors;
import org.debrief.account.SignIn;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;
import org.debrief.notice.AccountLetters;
import org.debrief.web.Access;
import org.debrief.web.Cookies;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** One's own second factor: set it up, have new recovery codes, take it off. Each asks for a proof first. */
@SignInBy(SignInMode.LOCAL)
@Path("/account/second-factor")
public class OwnSecondFactorResource {

    private static final String HERE = "/account/second-factor";

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance secondFactorOff(String problem);

        static native TemplateInstance secondFactorOn(Instant since, long left, boolean required, String problem);
    }

    @Inject
    Visitor visitor;

    @Inject
    OwnPassword ownPassword;

    @Inject
    SecondFactors secondFactors;

    @Inject
    SecondFactorRule rule;

    @Inject
    AccountLetters letters;

    @Inject
    Cookies cookies;

    @Inject
    Clock clock;

    @GET
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response show() {
        return page(200, "");
    }

    /** Makes the secret; it counts once a code has been typed. */
    @POST
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response begin(MultivaluedMap<String, String> sent) {
        var proof = ownPassword.check(new Form(sent).text(OwnPassword.FIELD));
        if (!proof.right()) {
            return page(proof.status(), proof.sentence());
        }
        QuarkusTransaction.requiringNew().run(() -> secondFactors.begin(visitor.account(), clock.instant()));
        return Page.seeOther(HERE);
    }

    @POST
    @Path("/confirmation")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response confirm(MultivaluedMap<String, String> sent) {
        if (SecondFactor.confirmed(visitor.account().id).isPresent()) {
            return Page.seeOther(HERE);
        }
        return proved(sent, () -> {
            var codes = SecondFactor.confirm(visitor.account().id, clock.instant());
            letters.secondFactorSetUp(visitor.account());
            return shown(codes);
        });
    }

    @POST
    @Path("/recovery-codes")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response recoveryCodes(MultivaluedMap<String, String> sent) {
        return proved(sent, () -> shown(RecoveryCode.make(visitor.account().id)));
    }

    /** Who must have one is signed out with it, and sets up the next before anything else opens. */
    @POST
    @Path("/removal")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response remove(MultivaluedMap<String, String> sent) {
        return proved(sent, () -> {
            SecondFactor.remove(visitor.account());
            letters.secondFactorRemoved(visitor.account());
            if (!rule.requires(visitor.roles())) {
                return Page.seeOther(HERE);
            }
            SignIn.endAll(visitor.account().id, clock.instant());
            return cookies.signedOut("/sign-in");
        });
    }

    /** A wrong code is remembered whatever follows; what a right one allows is done in a transaction of its own. */
    private Response proved(MultivaluedMap<String, String> sent, Supplier<Response> change) {
        var code = new Form(sent).text("code");
        var outcome = QuarkusTransaction.requiringNew()
                .call(() -> secondFactors.check(visitor.account(), code, clock.instant()));
        return outcome == SecondFactors.Outcome.RIGHT
                ? QuarkusTransaction.requiringNew().call(change::get)
                : page(outcome.status(), outcome.sentence());
    }

    private Response page(int status, String problem) {
        var account = visitor.account();
        var factor = SecondFactor.of(account.id, clock.instant());
        if (factor.isEmpty()) {
            return Page.status(status, Templates.secondFactorOff(problem));
        }
        if (factor.get().isConfirmed()) {
            boolean required = rule.requires(visitor.roles());
            return Page.status(
                    status,
                    Templates.secondFactorOn(
                            factor.get().confirmedAt, RecoveryCode.left(account.id), required, problem));
        }
        var secret = SecretShown.of(secondFactors.secret(account, factor.get()), account);
        return Page.status(status, SecondFactorResource.Templates.setUp(HERE + "/confirmation", "", secret, problem));
    }

    private static Response shown(List<String> codes) {
        return Page.ok(SecondFactorResource.Templates.recoveryCodes(codes, HERE));
    }
}
