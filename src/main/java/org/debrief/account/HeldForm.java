package org.debrief.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * A form that arrived after its sign-in had ended. It is sealed under a key that only the browser's cookie holds, for half an
 * hour, and opened again only for its author.
 */
@Entity
public class HeldForm extends PanacheEntityBase {

    public static final Duration HELD_FOR = Duration.ofMinutes(30);

    @Id
    public UUID id;

    public UUID authorId;
    public byte[] sealed;
    public Instant expiresAt;

    /** Keeps the form and gives back what the cookie must hold. */
    public static String hold(UUID author, String form, Instant now) {
        delete("expiresAt < ?1", now);
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        var held = new HeldForm();
        held.id = UUID.randomUUID();
        held.authorId = author;
        held.expiresAt = now.plus(HELD_FOR);
        held.sealed = sealing(key, held.id, form);
        held.persist();
        return held.id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    private static byte[] sealing(byte[] key, UUID id, String form) {
        try {
            return new AesGcmJce(key).encrypt(form.getBytes(StandardCharsets.UTF_8), bytes(id));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Could not hold a form", failed);
        }
    }

    /** A form given back to its author; it stays held until it is let go. */
    public record Released(UUID id, String form) {}

    /** The form that what the cookie holds speaks of, if it is this author's and the half hour is not over. */
    public static Optional<Released> release(String kept, UUID author, Instant now) {
        var parts = kept.split("\\.", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getUrlDecoder().decode(parts[1]);
            return HeldForm.<HeldForm>findByIdOptional(UUID.fromString(parts[0]))
                    .filter(held -> held.authorId.equals(author) && now.isBefore(held.expiresAt))
                    .flatMap(held -> held.opened(key));
        } catch (IllegalArgumentException notOurCookie) {
            return Optional.empty();
        }
    }

    private Optional<Released> opened(byte[] key) {
        try {
            var form = new String(new AesGcmJce(key).decrypt(sealed, bytes(id)), StandardCharsets.UTF_8);
            return Optional.of(new Released(id, form));
        } catch (GeneralSecurityException wrongKey) {
            return Optional.empty();
        }
    }

    /** After the form was sent again, or thrown away. */
    public static void letGo(UUID id, UUID author) {
        delete("id = ?1 and authorId = ?2", id, author);
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.UTF_8);
    }
}
