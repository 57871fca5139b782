package org.debrief.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The key-encryption key of a laptop, beside its database and readable by its owner alone. */
record KeyFile(Path path) {

    boolean isThere() {
        return Files.exists(path);
    }

    String read() {
        try {
            return Files.readString(path);
        } catch (IOException failed) {
            throw new UncheckedIOException("The key-encryption key file cannot be read: " + path, failed);
        }
    }

    /** Half a key would lock away what is sealed with the rest. */
    void make() {
        try {
            new OwnersFile(path).write(random());
        } catch (IOException failed) {
            throw new UncheckedIOException("The key-encryption key file cannot be made: " + path, failed);
        }
    }

    private static String random() {
        byte[] bytes = new byte[KeyRing.KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
