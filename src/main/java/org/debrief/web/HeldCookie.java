package org.debrief.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.core.Cookie;

/** What a browser keeps of the forms held for it: one entry for each tab that was sent too late, the latest first. */
record HeldCookie(List<String> entries) {

    private static final String BETWEEN = "~";
    private static final int MOST = 5;

    static HeldCookie of(Cookie cookie) {
        if (cookie == null || cookie.getValue().isBlank()) {
            return new HeldCookie(List.of());
        }
        return new HeldCookie(
                Arrays.stream(cookie.getValue().split(BETWEEN)).limit(MOST).toList());
    }

    String and(String entry) {
        var all = new ArrayList<String>();
        all.add(entry);
        entries.stream().limit(MOST - 1).forEach(all::add);
        return String.join(BETWEEN, all);
    }

    String without(UUID held) {
        return String.join(
                BETWEEN,
                entries.stream().filter(entry -> !entry.startsWith(held + ".")).toList());
    }
}
