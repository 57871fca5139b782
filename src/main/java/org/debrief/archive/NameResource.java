package org.debrief.archive;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.account.Account;
import org.debrief.account.PersonName;
import org.debrief.account.Role;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;
import org.debrief.audit.AuditLog;
import org.debrief.web.Access;
import org.debrief.web.Filled;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** One's own name put right. An organisation's sign-in brings the name it has. */
@SignInBy(SignInMode.LOCAL)
@Path("/account/name")
public class NameResource {

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance name(String present, boolean writtenDown, Filled form);
    }

    @Inject
    Visitor visitor;

    @Inject
    AuditLog log;

    @GET
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response form() {
        return Page.ok(page(new Filled(Map.of("name", visitor.account().name), List.of())));
    }

    @POST
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response change(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var name = PersonName.of(form.text("name"));
        if (!PersonName.isFit(name)) {
            return Page.status(422, page(Filled.refused(form, "name", PersonName.RULE)));
        }
        QuarkusTransaction.requiringNew().run(() -> change(visitor.account().id, name));
        return Page.seeOther("/account");
    }

    /** One change after the other, so that each is written down with the name that it really replaces. */
    private void change(UUID id, String name) {
        Account.<Account>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(account -> !account.name.equals(name))
                .ifPresent(account -> {
                    if (isWrittenDown(account)) {
                        log.keepNewName(account, name);
                    }
                    account.name = name;
                });
    }

    private TemplateInstance page(Filled form) {
        return Templates.name(visitor.account().name, isWrittenDown(visitor.account()), form);
    }

    /** Whose deeds are. */
    private static boolean isWrittenDown(Account account) {
        return account.roles.contains(Role.FACILITATOR) || account.roles.contains(Role.ADMINISTRATOR);
    }
}
