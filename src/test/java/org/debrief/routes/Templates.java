package org.debrief.routes;

import java.util.Set;
import java.util.stream.Collectors;

/** The addresses there are, with names in place of what they name. */
public final class Templates {

    private Templates() {}

    public static Set<String> all() {
        return Route.all().stream().map(Route::path).collect(Collectors.toSet());
    }
}
