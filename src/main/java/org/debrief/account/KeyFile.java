package org.debrief.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

    /** On the disk whole, or not at all: half a key would lock away what is sealed with the rest. */
    void make() {
        try {
            var folder = Files.createDirectories(path.toAbsolutePath().getParent());
            // where the file system knows owners, only this one may read it
            var whole = Files.createTempFile(folder, "key", ".new");
            Files.writeString(whole, random(), StandardOpenOption.SYNC);
            Files.move(whole, path.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
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
