package org.debrief.people;

import java.util.ArrayList;
import java.util.List;
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
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Account;
import org.debrief.account.PersonName;
import org.debrief.archive.Erasure;
import org.debrief.audit.Act;
import org.debrief.audit.AuditLog;
import org.debrief.audit.Deed;
import org.debrief.cohort.Leaving;
import org.debrief.web.Access;
import org.debrief.web.Filled;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Who;

/** Breaking the glass: erasing everything about somebody who cannot do it themselves. The same erasure as their own. */
@Path("/people/{account}/erasure")
public class DeletionResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance erasure(
                Account account, boolean self, List<String> ends, List<Reason> reasons, Filled form);

        static native TemplateInstance erased();
    }

    @Inject
    Administrators administrators;

    @Inject
    Leaving leaving;

    @Inject
    Erasure erasure;

    @Inject
    AuditLog log;

    @GET
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response confirm(@RestPath UUID account) {
        return page(200, Register.account(account), Filled.BLANK);
    }

    private Response page(int status, Account account, Filled form) {
        boolean self = administrators.isVisitor(account.id);
        return Page.status(
                status, Templates.erasure(account, self, leaving.beforeAll(account), List.of(Reason.values()), form));
    }

    @POST
    @Access(value = Who.ADMINISTRATOR, of = Ownership.ANYBODYS)
    public Response erase(@RestPath UUID account, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var found = Register.account(account);
        var reason = Stream.of(Reason.values())
                .filter(one -> one.name().equals(form.text("reason")))
                .findFirst();
        var note = new Reference(form.text("note"));
        var problems = new ArrayList<Filled.Problem>();
        if (reason.isEmpty()) {
            problems.add(new Filled.Problem("reason", "Choose why it is done."));
        }
        note.problem(found).ifPresent(sentence -> problems.add(new Filled.Problem("note", sentence)));
        if (!PersonName.isTyped(form.text("name"), found.name)) {
            problems.add(new Filled.Problem(
                    "name", "That is not the name of this account. Type it exactly as it stands above."));
        }
        if (administrators.isVisitor(account)) {
            problems.add(new Filled.Problem("name", "Your own account is erased from your account page, not here."));
        }
        if (!problems.isEmpty()) {
            return page(422, found, new Filled(form.fields(), problems));
        }
        var deed = Deed.of(Act.ACCOUNT_ERASED)
                .account(account)
                .detail(reason.orElseThrow())
                .note(note.text());
        erasure.erase(found.authorId, () -> {
            administrators.oneAtATime();
            log.keep(deed);
        });
        return Page.seeOther("/people/erased");
    }
}
