package org.debrief.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.debrief.web.Access;
import org.debrief.web.Who;

/** What a page costs that is nothing but bytes, behind the same gate: the measure for real ones. */
@Path("/bench/constant/{bytes}")
public class ConstantResource {

    private static final Map<Integer, String> PAGES = new ConcurrentHashMap<>();

    @GET
    @Access(Who.SIGNED_IN)
    public Response page(@RestPath int bytes) {
        return Response.ok(PAGES.computeIfAbsent(bytes, "x"::repeat))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .build();
    }
}
