package org.debrief.web;

import java.net.URI;
import java.util.UUID;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

/** Answers to browsers. */
public final class Page {

    private Page() {}

    public static Response ok(TemplateInstance page) {
        return status(200, page);
    }

    public static Response status(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(page.render())
                .build();
    }

    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** Whether a script of ours asks; browsers ask for pages. Read as it stands: a header may be nonsense. */
    public static boolean asksForJson(String accept) {
        return accept != null && accept.startsWith(MediaType.APPLICATION_JSON);
    }

    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Refused.notFound();
        }
    }
}
