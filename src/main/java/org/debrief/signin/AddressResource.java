package org.debrief.signin;

import java.time.Clock;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Account;
import org.debrief.account.MailedLink;
import org.debrief.account.SignInMode;
import org.debrief.notice.AccountLetters;
import org.debrief.web.Access;
import org.debrief.web.Once;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.SignInBy;
import org.debrief.web.Who;

/** Where the link in a letter to a new address leads. Looking confirms nothing: programs that guard letters look too. */
@SignInBy(SignInMode.LOCAL)
@Path("/addresses")
public class AddressResource {

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance addressConfirmation(String path, String address);

        static native TemplateInstance addressConfirmed();
    }

    @Inject
    AccountLetters letters;

    @Inject
    Clock clock;

    @GET
    @Path("{confirmation}")
    @Access(Who.ANYONE)
    public Response form(@RestPath String confirmation) {
        return open(confirmation)
                .map(link -> Page.ok(Templates.addressConfirmation("/addresses/" + confirmation, link.email)))
                .orElseGet(AddressResource::ended);
    }

    @POST
    @Path("{confirmation}")
    @Access(Who.ANYONE)
    public Response confirm(@RestPath String confirmation) {
        var changed = Once.call(() -> change(confirmation), taken -> {
            throw Refused.conflict(
                    "Another account has this address",
                    "An address belongs to one account. Choose another, or sign in to the account that has it.");
        });
        return changed ? Page.seeOther("/addresses/confirmed") : ended();
    }

    /** Whether the link was there to be used; the address before is told, in the same transaction. */
    private boolean change(String confirmation) {
        var link = open(confirmation).filter(found -> found.use(clock.instant()));
        link.ifPresent(used -> {
            var before = used.account.email;
            Account.update("email = ?1 where id = ?2", used.email, used.account.id);
            MailedLink.end(MailedLink.Purpose.PASSWORD, used.account.id, clock.instant());
            MailedLink.end(MailedLink.Purpose.HANDED, used.account.id, clock.instant());
            if (before != null && !before.equals(used.email)) {
                letters.addressChanged(before);
            }
        });
        return link.isPresent();
    }

    private Optional<MailedLink> open(String confirmation) {
        return MailedLink.open(MailedLink.Purpose.EMAIL, confirmation, clock.instant());
    }

    @GET
    @Path("confirmed")
    @Access(Who.ANYONE)
    public Response confirmed() {
        return Page.ok(Templates.addressConfirmed());
    }

    private static Response ended() {
        return Page.status(404, PasswordResetResource.Templates.linkEnded("/account/email"));
    }
}
