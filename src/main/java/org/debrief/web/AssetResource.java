package org.debrief.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

@Path("/assets/{hash}/{name}")
public class AssetResource {

    @Inject
    Assets assets;

    @GET
    @Access(Who.UNASKED)
    public Response asset(@RestPath String hash, @RestPath String name) {
        var asset = assets.find(name).filter(found -> found.hash().equals(hash)).orElseThrow(Refused::notFound);
        return Response.ok(asset.bytes())
                .type(asset.type())
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .build();
    }
}
