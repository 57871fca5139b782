package org.debrief.web;

import java.util.Arrays;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Errors are pages too: what happened, what is safe, what to do. */
class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(String title, String sentence, String safe, String reference);
    }

    record Problem(String sentence) {}

    @Inject
    HttpHeaders headers;

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return answer(refused.status(), refused);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException unknownPath) {
        return answer(404, Refused.notFound());
    }

    @ServerExceptionMapper
    Response other(WebApplicationException failed) {
        int status = failed.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(failed);
        }
        if (status < 400) {
            return failed.getResponse();
        }
        return answer(status, Refused.unfit(status));
    }

    /** Messages of exceptions may hold what a person wrote; classes and places in the code and in templates do not. */
    @ServerExceptionMapper
    Response unexpected(Throwable failed) {
        var unreadable = UnreadableForm.of(failed);
        if (unreadable.isPresent()) {
            return refused(unreadable.get());
        }
        if (Outage.isBehind(failed)) {
            return outage();
        }
        LOG.error(trace(failed));
        var refused = new Refused(
                500,
                "Something broke on our side",
                "The page could not be made. Go back and try once more; if it breaks again, tell whoever runs this service the reference below.",
                "What you had kept is kept. If you were typing, go back: your browser and the last draft still have it.");
        return answer(500, refused);
    }

    private Response outage() {
        LOG.error("The database does not answer");
        var refused = Refused.outage();
        if (asksForJson()) {
            return answer(refused.status(), refused);
        }
        var unsent = Outage.Unsent.of(CurrentRequestManager.get());
        return waiting(
                Page.status(refused.status(), Outage.Templates.outage(refused, unsent, RequestIds.current())), refused);
    }

    private static String trace(Throwable failed) {
        var trace = new StringBuilder();
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            trace.append(cause.getClass().getName());
            if (cause instanceof TemplateException template) {
                trace.append(": ").append(template.getMessage());
            }
            Arrays.stream(cause.getStackTrace()).limit(12).forEach(frame -> trace.append("\n    at ")
                    .append(frame));
            trace.append('\n');
        }
        return trace.toString();
    }

    private boolean asksForJson() {
        return Page.asksForJson(headers.getHeaderString(HttpHeaders.ACCEPT));
    }

    private Response answer(int status, Refused refused) {
        var answer = asksForJson()
                ? Response.status(status)
                        .type(MediaType.APPLICATION_JSON)
                        .entity(new Problem(refused.forScripts()))
                        .build()
                : Page.status(status, page(refused));
        return waiting(answer, refused);
    }

    static TemplateInstance page(Refused refused) {
        return Templates.error(refused.title(), refused.getMessage(), refused.safe(), RequestIds.current());
    }

    private static Response waiting(Response answer, Refused refused) {
        return refused.waiting().isZero()
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, refused.waiting().toSeconds())
                        .build();
    }
}
