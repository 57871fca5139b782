package org.debrief.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;

/**
 * The token that every form carries and a cookie repeats. Ours and not quarkus-rest-csrf, because that answers a failed token
 * with an empty page, and here the typed words must come back under a fresh one.
 */
@Named("formToken")
@RequestScoped
public class FormToken {

    private static final int BYTES = 32;
    private static final int LENGTH = 43;

    private String value;
    private boolean fresh;

    /** Takes the browser's token; a missing or misshapen one is replaced. */
    void recognise(Cookie cookie) {
        if (cookie != null && cookie.getValue().length() == LENGTH) {
            value = cookie.getValue();
        }
    }

    public String getValue() {
        if (value == null) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            value = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            fresh = true;
        }
        return value;
    }

    boolean matches(String sent) {
        return value != null
                && sent != null
                && MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** What the browser must be given, when it has none yet. */
    Optional<String> toGive() {
        return fresh ? Optional.of(value) : Optional.empty();
    }
}
