package org.debrief.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** What an authenticator app shares with us: time-based one-time codes of six digits (RFC 6238), a new one every 30 seconds. */
public final class OneTimeSecret {

    /** As long as the hash, which RFC 4226 recommends. */
    private static final int BYTES = 20;

    private static final int STEP_SECONDS = 30;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private final byte[] bytes;

    OneTimeSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static OneTimeSecret random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new OneTimeSecret(random);
    }

    public static OneTimeSecret of(String base32) {
        return new OneTimeSecret(Base32.bytes(base32));
    }

    public String base32() {
        return Base32.text(bytes);
    }

    /** To be typed: in groups of four. */
    public String groups() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What a QR code tells an authenticator app. */
    public String address(String name) {
        var label = URLEncoder.encode("Debrief:" + name, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + base32() + "&issuer=Debrief";
    }

    public String codeAt(Instant moment) {
        try {
            var key = new SecretKeySpec(bytes, CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("A one-time code could not be made");
        }
    }

    /** The step this is the code of: the present one, or one earlier or later where clocks differ. */
    OptionalLong stepOf(String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step ->
                        codeAt(Instant.ofEpochSecond(step * STEP_SECONDS)).equals(code))
                .findFirst();
    }
}
