package org.debrief.archive;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.debrief.web.Access;
import org.debrief.web.Ownership;
import org.debrief.web.Who;

/** Everything about me, to take away. */
@Path("/account")
public class ArchiveResource {

    @Inject
    Archive archive;

    @GET
    @Path("archive")
    @Access(value = Who.SIGNED_IN, of = Ownership.OWN)
    public Response archive() {
        return Response.ok(archive.zipped())
                .type("application/zip")
                .header("Content-Disposition", "attachment; filename=\"debrief-archive.zip\"")
                .build();
    }
}
