package org.debrief.web;

import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.debrief.account.PendingSignIn;
import org.debrief.account.SignIn;

@ApplicationScoped
public class Cookies {

    public static final String SIGN_IN = "sign-in";
    public static final String HELD = "held-form";
    public static final String PENDING = "pending-sign-in";
    public static final String WAY_ON = "way-on";

    /** A browser takes a cookie so named from this very host alone and over TLS: no neighbouring host can plant one. */
    private static final String OF_THIS_HOST = "__Host-";

    @Inject
    WebConfig config;

    /** The one of ours among those the browser shows; null where it is not there. */
    public Cookie in(Map<String, Cookie> shown, String name) {
        return shown.get(named(name));
    }

    private String named(String name) {
        return config.secureCookies() ? OF_THIS_HOST + name : name;
    }

    /** What the browser shows at every request; it outlives the sign-in, so that a late form is known to be its author's. */
    public NewCookie signIn(String token) {
        return make(SIGN_IN, token, config.signInLasts().plus(SignIn.REMEMBERED));
    }

    /** Between password and code. */
    public NewCookie pendingSignIn(String token) {
        return make(PENDING, token, PendingSignIn.LASTS);
    }

    public NewCookie forgetPending() {
        return forget(PENDING);
    }

    NewCookie make(String name, String value, Duration lasts) {
        return ours(name, value).maxAge((int) lasts.toSeconds()).build();
    }

    /** Kept until the browser is closed, so that a page left open does not lose its token. */
    NewCookie untilClosed(String name, String value) {
        return ours(name, value).build();
    }

    private NewCookie.Builder ours(String name, String value) {
        return new NewCookie.Builder(named(name))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(config.secureCookies())
                .sameSite(NewCookie.SameSite.LAX);
    }

    /** Where somebody wants to go, kept while they are away signing in. */
    public NewCookie wayOn(String to) {
        return to.isEmpty() ? forget(WAY_ON) : make(WAY_ON, to, Duration.ofMinutes(30));
    }

    /** Sends a browser on whose sign-in has just ended. */
    public Response signedOut(String path) {
        return Response.fromResponse(Page.seeOther(path)).cookie(forgetSignIn()).build();
    }

    public NewCookie forgetSignIn() {
        return forget(SIGN_IN);
    }

    NewCookie forget(String name) {
        return make(name, "", Duration.ZERO);
    }
}
