package org.debrief.cohort;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.account.Account;
import org.debrief.account.EmailAddress;
import org.debrief.account.Identity;
import org.debrief.account.Password;
import org.debrief.account.PersonName;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.Filled;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** Where an invitation's link leads. Its code is the capability: nobody is asked who they are before it is looked at. */
@Path("/invitations")
public class AcceptanceResource {

    private static final String NOT_MINE = "not-mine";

    private static final String IN_THE_WAY =
            "Somebody made an account here that signs in with this address. If it was you, sign in with it by the link"
                    + " above. If not, tick the box, and choose your password once more.";

    private static final String TAKEN =
            "There is an account with this address already. Sign in with it, by the link above, and join.";

    @CheckedTemplate(basePath = "cohort")
    static class Templates {
        static native TemplateInstance join(
                String code, Cohort cohort, Invitation invitation, boolean member, boolean mayJoin);

        static native TemplateInstance newAccount(String code, Cohort cohort, Invitation invitation, Filled form);

        static native TemplateInstance firstPassword(String code, Account account, Filled form);

        static native TemplateInstance accepted(boolean letter);
    }

    @Inject
    Doorkeeper door;

    @Inject
    Joining joining;

    @Inject
    Visitor visitor;

    @Inject
    AddressAsked addressAsked;

    @GET
    @Path("{invitation}")
    @Access(value = Who.INVITED, of = Ownership.INVITED)
    public Response show(@RestPath String invitation) {
        var found = door.standing(invitation);
        if (found.isForAccount()) {
            return Page.ok(Templates.firstPassword(invitation, holder(found), Filled.BLANK));
        }
        var cohort = cohort(found);
        if (visitor.isSignedIn()) {
            var account = visitor.account();
            return Page.ok(Templates.join(
                    invitation, cohort, found, Joining.isMember(found, account), joining.mayJoin(found, account)));
        }
        return Page.ok(Templates.newAccount(invitation, cohort, found, Filled.BLANK));
    }

    private static Account holder(Invitation invitation) {
        return Account.<Account>findByIdOptional(invitation.accountId).orElseThrow(Refused::notFound);
    }

    private static Cohort cohort(Invitation invitation) {
        return Cohort.of(invitation.cohortId).orElseThrow(Refused::notFound);
    }

    @POST
    @Path("{invitation}/membership")
    @Access(value = Who.SIGNED_IN, of = Ownership.INVITED)
    public Response join(@RestPath String invitation) {
        var found = door.let(invitation);
        if (found.isForAccount()) {
            throw Refused.notFound();
        }
        if (!joining.mayJoin(found, visitor.account())) {
            return Page.status(422, Templates.join(invitation, cohort(found), found, false, false));
        }
        if (!Joining.isMember(found, visitor.account()) && !joining.join(found, visitor.account())) {
            door.standing(invitation);
            throw Refused.notFound();
        }
        return Page.seeOther("/account#cohorts");
    }

    /** Makes an account, or gives one its first password; whoever has one already signs in and comes back. */
    @POST
    @Path("{invitation}")
    @SignInBy(SignInMode.LOCAL)
    @Access(value = Who.INVITED, of = Ownership.INVITED)
    public Response come(@RestPath String invitation, MultivaluedMap<String, String> sent) {
        var found = door.standing(invitation);
        var form = new Form(sent);
        return found.isForAccount() ? choose(invitation, found, form) : make(invitation, found, form);
    }

    private Response choose(String code, Invitation invitation, Form form) {
        var account = holder(invitation);
        var problem = passwordProblem(form, account.name, account.email);
        if (problem.isPresent()) {
            var refused = Filled.refused(form, "password", problem.get());
            return Page.status(422, Templates.firstPassword(code, account, refused));
        }
        if (!joining.choosePassword(invitation, account, chosen(form))) {
            if (isInTheWay(account.email)) {
                var refused = Filled.refused(form, NOT_MINE, IN_THE_WAY);
                return Page.status(422, Templates.firstPassword(code, account, refused));
            }
            throw Refused.conflict(
                    "This account has a password already", "Sign in with it, or have it reset from the sign-in page.");
        }
        return Page.seeOther("/invitations/accepted");
    }

    private Response make(String code, Invitation invitation, Form form) {
        var name = PersonName.of(form.text("name"));
        var email = EmailAddress.of(invitation.email == null ? form.text("email") : invitation.email)
                .orElse("");
        var refusal = Stream.of(
                        problem("name", nameProblem(name)),
                        problem("email", emailProblem(email)),
                        problem("password", passwordProblem(form, name, email)))
                .flatMap(Optional::stream)
                .toList();
        if (!refusal.isEmpty()) {
            var refused = new Filled(form.fields(), refusal);
            return Page.status(422, Templates.newAccount(code, cohort(invitation), invitation, refused));
        }
        var made = joining.makeAccount(invitation, name, email, chosen(form));
        if (made.isEmpty()) {
            door.standing(code);
            var refused = invitation.isForAddress() && isInTheWay(email)
                    ? Filled.refused(form, NOT_MINE, IN_THE_WAY)
                    : Filled.refused(form, "email", emailProblem(email).orElse(TAKEN));
            return Page.status(422, Templates.newAccount(code, cohort(invitation), invitation, refused));
        }
        return Page.seeOther("/invitations/accepted" + (addressAsked.of(made.get(), email) ? "?letter=yes" : ""));
    }

    private static Joining.Chosen chosen(Form form) {
        return new Joining.Chosen(form.text("password"), form.has(NOT_MINE));
    }

    /** Somebody signs in with this address who has never shown that they read it. */
    private static boolean isInTheWay(String email) {
        return Identity.local(email).isPresent()
                && Account.byEmail(email)
                        .filter(account -> Identity.isLocal(account.id))
                        .isEmpty();
    }

    private static Optional<String> passwordProblem(Form form, String name, String email) {
        return Password.problem(form.text("password"), form.text("password-again"), List.of(name, email, "Debrief"));
    }

    private static Optional<Filled.Problem> problem(String field, Optional<String> sentence) {
        return sentence.map(found -> new Filled.Problem(field, found));
    }

    private static Optional<String> nameProblem(String name) {
        return PersonName.isFit(name) ? Optional.empty() : Optional.of(PersonName.RULE);
    }

    private static Optional<String> emailProblem(String email) {
        if (email.isEmpty()) {
            return Optional.of("Write an e-mail address, such as name@hospital.example.");
        }
        return Account.byEmail(email).map(taken -> TAKEN);
    }

    @GET
    @Path("accepted")
    @SignInBy(SignInMode.LOCAL)
    @Access(Who.ANYONE)
    public Response accepted(@RestQuery Optional<String> letter) {
        return Page.ok(Templates.accepted(letter.isPresent()));
    }
}
