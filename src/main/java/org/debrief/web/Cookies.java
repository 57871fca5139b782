package org.debrief.web;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;

@ApplicationScoped
class Cookies {

    static final String SIGN_IN = "sign-in";
    static final String HELD = "held-form";

    @Inject
    WebConfig config;

    NewCookie make(String name, String value, Duration lasts) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) lasts.toSeconds())
                .httpOnly(true)
                .secure(config.secureCookies())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    NewCookie forget(String name) {
        return make(name, "", Duration.ZERO);
    }
}
