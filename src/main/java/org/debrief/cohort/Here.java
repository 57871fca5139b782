package org.debrief.cohort;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import org.debrief.notice.Post;

/** The address at which an administrator reaches this installation, for links that they hand over. */
@Singleton
public class Here {

    @Inject
    CurrentVertxRequest current;

    @Inject
    Post post;

    /** Nobody's browser has told an address yet. */
    public String linkAtStart(String path) {
        return post.publicLink(path).orElse(path);
    }

    /**
     * Where the operator named no public address it begins as the address in the administrator's own browser did: it is
     * shown to them alone, and goes into no letter.
     */
    public String link(String path) {
        return post.publicLink(path).orElseGet(() -> {
            var request = current.getCurrent().request();
            return request.scheme() + "://" + request.authority() + path;
        });
    }
}
