package org.debrief.debrief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether what is sent a second time is what was looked at the first time. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Inquiry inquiry) {
        var content = new StringBuilder(inquiry.question()).append('\0').append(inquiry.offLimits());
        inquiry.chosen()
                .forEach(text -> content.append('\0').append(text.subject()).append(text.said()));
        return of(content.toString());
    }

    private static String of(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
