package org.debrief.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.account.Account;
import org.debrief.account.EmailAddress;
import org.debrief.account.KeyRing;
import org.debrief.account.PersonName;
import org.debrief.account.Role;
import org.debrief.account.SignInMode;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.cohort.Invitations;
import org.debrief.web.Access;
import org.debrief.web.Filled;
import org.debrief.web.Form;
import org.debrief.web.Once;
import org.debrief.web.Page;
import org.debrief.web.Paging;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** Everybody who has an account, and making one by hand. */
@Path("/people")
public class PeopleResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(List<Person> people, Paging paging, String words);

        static native TemplateInstance newPerson(Filled form);

        static native TemplateInstance given(UUID account, String name, Invitations.Given given);
    }

    @Inject
    Register register;

    @Inject
    Invitations invitations;

    @Inject
    KeyRing keys;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @GET
    @Access(Who.ADMINISTRATOR)
    public Response list(@RestQuery Optional<String> page) {
        return list("", page.orElse(""));
    }

    /** A POST, so that no name or address stands in a URL, where proxies would write it down. */
    @POST
    @Path("search")
    @Access(Who.ADMINISTRATOR)
    public Response search(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        return list(form.text("words"), form.text("page"));
    }

    private Response list(String words, String page) {
        var paging = Paging.of(page);
        var cut = paging.cut(register.list(words, paging.from(), paging.wanted()));
        return Page.ok(Templates.people(cut.shown(), cut.paging(), words));
    }

    @GET
    @Path("new")
    @SignInBy(SignInMode.LOCAL)
    @Access(Who.ADMINISTRATOR)
    public Response form() {
        return Page.ok(Templates.newPerson(Filled.BLANK));
    }

    @POST
    @SignInBy(SignInMode.LOCAL)
    @Access(Who.ADMINISTRATOR)
    public Response make(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var name = PersonName.of(form.text("name"));
        var email = EmailAddress.of(form.text("email")).orElse("");
        var role = Stream.of(Role.values())
                .filter(one -> one.name().equals(form.text("role")))
                .findFirst();
        var problems = problems(name, email, role);
        if (!problems.isEmpty()) {
            return Page.status(422, Templates.newPerson(new Filled(form.fields(), problems)));
        }
        return Once.call(() -> open(name, email, role.orElseThrow()), taken -> Optional.<Account>empty())
                .map(account -> Page.ok(Templates.given(account.id, name, invitations.forAccount(account))))
                .orElseGet(() -> Page.status(
                        422,
                        Templates.newPerson(
                                Filled.refused(form, "email", "There is an account with this address already."))));
    }

    private static List<Filled.Problem> problems(String name, String email, Optional<Role> role) {
        var problems = new ArrayList<Filled.Problem>();
        if (!PersonName.isFit(name)) {
            problems.add(new Filled.Problem(
                    "name", "Write their name, in at most %d characters.".formatted(PersonName.LONGEST)));
        }
        if (email.isEmpty()) {
            problems.add(new Filled.Problem("email", "Write an e-mail address, such as name@hospital.example."));
        } else if (Account.byEmail(email).isPresent()) {
            problems.add(new Filled.Problem("email", "There is an account with this address already."));
        }
        if (role.isEmpty()) {
            problems.add(new Filled.Problem("role", "Choose what they may do."));
        }
        return problems;
    }

    private Optional<Account> open(String name, String email, Role role) {
        var account = Account.open(name, Set.of(role), keys, clock.instant());
        account.email = email;
        Account.flush();
        log.keep(Deed.of(Act.ACCOUNT_MADE).account(account.id).detail(role));
        return Optional.of(account);
    }

    /** Where an administrator arrives who has erased somebody. */
    @GET
    @Path("erased")
    @Access(Who.ADMINISTRATOR)
    public Response erased() {
        return Page.ok(DeletionResource.Templates.erased());
    }
}
