package org.debrief.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

import com.google.crypto.tink.Aead;

/**
 * Seals and opens one author's words. Every seal names the row it belongs to, so that sealed bytes moved to another row do
 * not open.
 */
public final class AuthorKey {

    private final Aead aead;

    AuthorKey(Aead aead) {
        this.aead = aead;
    }

    public byte[] seal(String table, UUID row, String words) {
        try {
            return aead.encrypt(words.getBytes(StandardCharsets.UTF_8), belongsTo(table, row));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Could not seal a row of " + table, failed);
        }
    }

    public String open(String table, UUID row, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, belongsTo(table, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Could not open a row of " + table, failed);
        }
    }

    private static byte[] belongsTo(String table, UUID row) {
        return (table + "/" + row).getBytes(StandardCharsets.UTF_8);
    }
}
