package org.debrief.cohort;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import org.debrief.notice.Post;

/** Where the request came from and where it arrived. */
@Singleton
class Here {

    @Inject
    CurrentVertxRequest current;

    @Inject
    Post post;

    /**
     * A link to hand over. Without a public address it begins as the address in the administrator's own browser did: it is
     * shown to them alone, and goes into no letter.
     */
    String link(String path) {
        if (post.reachable()) {
            return post.link(path);
        }
        var request = current.getCurrent().request();
        return request.scheme() + "://" + request.authority() + path;
    }
}
