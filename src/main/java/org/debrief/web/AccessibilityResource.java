package org.debrief.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What has been done so that everybody can use this, how it is checked, and whom to tell where it fails. */
@Path("/accessibility")
public class AccessibilityResource {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance accessibility(String contact);
    }

    @Inject
    WebConfig config;

    @GET
    @Access(Who.ANYONE)
    public Response statement() {
        return Page.ok(Templates.accessibility(config.contact().orElse("")));
    }
}
