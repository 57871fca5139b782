package org.debrief.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

import org.debrief.account.Author;
import org.debrief.account.HeldForm;
import org.debrief.account.SignIn;
import org.debrief.account.SignInMode;
import org.debrief.account.Visitor;

/** Forms that came too late or to the wrong account: never saved by themselves, never lost. */
@Singleton
public class HeldForms {

    static final String SIGN_IN_ENDED =
            "Your sign-in has ended. Sign in again in another tab; this page keeps your words.";

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance sendAgain(String title, String sentence, List<Again> forms);
    }

    /** A form to be read and sent once more; {@code held} is empty for one that is on this page only. */
    record Again(String held, String writer, String path, List<SentForm.Field> fields, List<SentForm.Field> typed) {

        static Again of(String held, String path, SentForm form) {
            return by("", held, path, form);
        }

        /** To be taken from nobody but its writer, whoever is signed in when it is sent. */
        static Again by(String writer, String held, String path, SentForm form) {
            var fields = form.withoutOurs();
            return new Again(held, writer, path, fields.fields(), fields.typed());
        }
    }

    record Held(String path, List<SentForm.Field> fields) {}

    @Inject
    Visitor visitor;

    @Inject
    SignInMode mode;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    @Inject
    Cookies cookies;

    @Inject
    Tally tally;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress address;

    /** The token failed: the same words under a fresh one, to be sent by the person who reads them. */
    Response showAgain(ResteasyReactiveRequestContext context, SentForm form) {
        if (asksForJson(context)) {
            return problem(403, "This page has been open for too long. Copy nothing: reload it, your draft is kept.");
        }
        if (form.isSecret()) {
            return typeAgain(context, form);
        }
        return Page.status(
                403,
                Templates.sendAgain(
                        "This page was open for too long",
                        "Its security token has run out, so nothing was saved. Your words are below, under a fresh one.",
                        List.of(Again.of("", context.getPath(), form))));
    }

    /** A password is not kept for a second sending; it is typed once more on a fresh page. */
    private static Response typeAgain(ResteasyReactiveRequestContext context, SentForm form) {
        if (context.getPath().equals("/sign-in")) {
            var to = form.first("to");
            return Page.seeOther("/sign-in" + (to == null ? "" : Destination.query(to)));
        }
        var refused = new Refused(
                403,
                "This page was open for too long",
                "Go back, reload the page, and type it once more: a password or a code is never kept to be sent again.",
                "Nothing was changed.");
        return Page.status(403, Errors.Templates.error(refused.title(), refused.getMessage(), refused.safe(), ""));
    }

    /**
     * Seals a form whose sign-in has ended, or whose page belongs to another account, under a key that only this browser
     * gets. What a page's script sent is refused and not held: its page still has it. Nothing is answered where nobody can
     * be told to be the author.
     */
    Optional<Response> hold(ResteasyReactiveRequestContext context, SentForm form, Cookie before) {
        var writer = form.writer();
        var author = writer.isPresent() ? writer.filter(HeldForms::known) : visitor.lapsedAuthor();
        if (author.isEmpty() && !visitor.isSignedIn()) {
            return Optional.empty();
        }
        if (form.isSecret()) {
            return Optional.of(visitor.isSignedIn() ? otherAccountPage() : Page.seeOther("/sign-in"));
        }
        if (asksForJson(context)) {
            return Optional.of(
                    visitor.isSignedIn() ? problem(409, otherAccount().getMessage()) : problem(401, SIGN_IN_ENDED));
        }
        if (form.withoutOurs().typed().isEmpty()) {
            return Optional.of(pressedTooLate(context.getPath()));
        }
        if (author.isPresent() && isTooMuch(author.get())) {
            return Optional.of(onThisPageAlone(author.get(), context, form));
        }
        var response = visitor.isSignedIn() ? otherAccountPage() : Page.seeOther("/sign-in?held=yes");
        return Optional.of(author.map(found -> keep(found, context.getPath(), form))
                .map(kept -> Response.fromResponse(response)
                        .cookie(cookies.make(Cookies.HELD, HeldCookie.of(before).and(kept), HeldForm.HELD_FOR))
                        .build())
                .orElse(response));
    }

    /** Nothing was typed or chosen: there is nothing to hold, and a button is pressed by somebody who sees what it does. */
    private Response pressedTooLate(String path) {
        if (visitor.isSignedIn()) {
            return Page.status(
                    409,
                    Errors.page(
                            Refused.conflict(
                                    "This page belongs to another account",
                                    "Nothing was done in yours. Open the page again as the account you are signed in with now.")));
        }
        return path.equals("/sign-out") ? signedOut() : Page.seeOther("/sign-in?lapsed=yes");
    }

    /** A sign-in may have lapsed for the moment alone, because the organisation's provider could not be asked. */
    private Response signedOut() {
        visitor.signInNotEnded().ifPresent(lapsed -> QuarkusTransaction.requiringNew()
                .run(() -> SignIn.revoke(lapsed.id, clock.instant())));
        return cookies.signedOut(mode == SignInMode.LOCAL ? "/" : "/signed-out?only=here");
    }

    /** Whoever shows a sign-in of the author's that has ended is believed; others, from one address, for a while. */
    private boolean isTooMuch(UUID author) {
        if (visitor.lapsedAuthor().filter(author::equals).isPresent()) {
            return false;
        }
        boolean tooMuch =
                !limits.wait(RateLimit.HELD_FROM_ADDRESS, address.subject()).isZero();
        if (!tooMuch) {
            limits.failed(RateLimit.HELD_FROM_ADDRESS, address.subject());
        }
        return tooMuch;
    }

    private Response onThisPageAlone(UUID author, ResteasyReactiveRequestContext context, SentForm form) {
        if (visitor.isSignedIn()) {
            throw new Refused(
                    429,
                    "This page belongs to another account",
                    "Go back and copy what was typed: so many such forms came from your network that it could not be kept for the other account.",
                    "Nothing was saved into yours.");
        }
        return Page.status(
                429,
                Templates.sendAgain(
                        "Your sign-in has ended",
                        "Nothing was saved. Your words are below and nowhere else: sign in in another tab, then come back and send them.",
                        List.of(Again.by(author.toString(), "", context.getPath(), form))));
    }

    private static boolean known(UUID author) {
        return Author.findById(author) != null;
    }

    private String keep(UUID author, String path, SentForm form) {
        var held = write(new Held(path, form.withoutOurs().fields()));
        tally.held();
        return QuarkusTransaction.requiringNew().call(() -> {
            form.held().ifPresent(sentAgain -> HeldForm.letGo(sentAgain, author));
            return HeldForm.hold(author, held, clock.instant());
        });
    }

    private static Refused otherAccount() {
        return Refused.conflict(
                "This page belongs to another account",
                "Nothing was saved into yours. What was typed is sealed for half an hour for the account that opened the page: sign in as that account in this browser to have it back.");
    }

    private static Response otherAccountPage() {
        var refused = otherAccount();
        return Page.status(409, Errors.page(refused));
    }

    /** Where somebody who has just signed in finds what they were writing. */
    public Optional<String> waitingFor(UUID author, Cookie cookie) {
        return released(cookie, author).isEmpty() ? Optional.empty() : Optional.of("/held-forms");
    }

    /** What this browser holds for this author. */
    List<Again> released(Cookie cookie, UUID author) {
        return HeldCookie.of(cookie).entries().stream()
                .flatMap(kept -> HeldForm.release(kept, author, clock.instant()).stream())
                .map(released -> {
                    var held = read(released.form());
                    return Again.of(released.id().toString(), held.path(), new SentForm(held.fields()));
                })
                .toList();
    }

    private String write(Held held) {
        try {
            return json.writeValueAsString(held);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("A form could not be held");
        }
    }

    private Held read(String held) {
        try {
            return json.readValue(held, Held.class);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("A held form could not be read");
        }
    }

    private static boolean asksForJson(ResteasyReactiveRequestContext context) {
        return Page.asksForJson(context.serverRequest().getRequestHeader("Accept"));
    }

    static Response problem(int status, String sentence) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Errors.Problem(sentence))
                .build();
    }
}
