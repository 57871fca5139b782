package org.debrief.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.account.SignInMode;

@Path("/")
public class StartResource {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance start(boolean sample);
    }

    @Inject
    WebConfig config;

    @Inject
    SignInMode mode;

    @GET
    @Access(Who.ANYONE)
    public Response start() {
        return Page.ok(Templates.start(config.sample() && mode == SignInMode.LOCAL));
    }
}
