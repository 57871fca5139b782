package org.debrief.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

import org.debrief.account.Author;
import org.debrief.account.HeldForm;
import org.debrief.account.Visitor;

/** Forms that came too late or to the wrong account: never saved by themselves, never lost. */
@Singleton
class HeldForms {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance sendAgain(
                String title, String sentence, String path, List<SentForm.Field> fields, List<SentForm.Field> typed);
    }

    record Held(String path, List<SentForm.Field> fields) {}

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    @Inject
    Cookies cookies;

    /** The token failed: the same words under a fresh one, to be sent by the person who reads them. */
    Response showAgain(ResteasyReactiveRequestContext context, SentForm form) {
        if (asksForJson(context)) {
            return problem(403, "This page has been open for too long. Copy nothing: reload it, your draft is kept.");
        }
        var fields = form.withoutOurs();
        return Page.status(
                403,
                Templates.sendAgain(
                        "This page was open for too long",
                        "Its security token has run out, so nothing was saved. Your words are below, under a fresh one.",
                        context.getPath(),
                        fields.fields(),
                        fields.typed()));
    }

    /**
     * Seals a form whose sign-in has ended, or whose page belongs to another account, under a key that only this browser
     * gets. Nothing is held for someone who was never signed in here.
     */
    Optional<Response> hold(ResteasyReactiveRequestContext context, SentForm form, Optional<UUID> writer) {
        var author = writer.filter(this::known).or(visitor::lapsedAuthor);
        if (author.isEmpty() || (!visitor.isSignedIn() && visitor.lapsedAuthor().isEmpty())) {
            return Optional.empty();
        }
        var cookie = keep(
                author.get(), new Held(context.getPath(), form.withoutOurs().fields()));
        var response = visitor.isSignedIn() ? otherAccount(context) : signInEnded(context);
        return Optional.of(Response.fromResponse(response)
                .cookie(cookies.make(Cookies.HELD, cookie, HeldForm.HELD_FOR))
                .build());
    }

    private boolean known(UUID author) {
        return Author.findById(author) != null;
    }

    @Transactional
    String keep(UUID author, Held held) {
        try {
            return HeldForm.hold(author, json.writeValueAsString(held), clock.instant());
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("A form could not be held", failed);
        }
    }

    private Response signInEnded(ResteasyReactiveRequestContext context) {
        return asksForJson(context)
                ? problem(401, "Your sign-in has ended. Sign in again in another tab; this page keeps your words.")
                : Page.seeOther("/sign-in?held=yes");
    }

    private Response otherAccount(ResteasyReactiveRequestContext context) {
        var refused = Refused.conflict(
                "This page belongs to another account",
                "Nothing was saved into yours. What was typed is sealed for half an hour for the account that opened the page: sign in as that account in this browser to have it back.");
        if (asksForJson(context)) {
            return problem(409, refused.getMessage());
        }
        return Page.status(409, Errors.Templates.error(refused.title(), refused.getMessage(), refused.safe(), ""));
    }

    Optional<Held> released(String cookie) {
        return HeldForm.release(cookie, visitor.author(), clock.instant()).map(this::parse);
    }

    private Held parse(String held) {
        try {
            return json.readValue(held, Held.class);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("A held form could not be read");
        }
    }

    private static boolean asksForJson(ResteasyReactiveRequestContext context) {
        return Page.asksForJson(context.serverRequest().getRequestHeader("Accept"));
    }

    private static Response problem(int status, String sentence) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(new Errors.Problem(sentence))
                .build();
    }
}
