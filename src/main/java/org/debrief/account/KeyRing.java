package org.debrief.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.runtime.Startup;

/** Wraps and unwraps authors' data keys. The key-encryption keys live here and nowhere in the database. */
@Startup
@ApplicationScoped
public class KeyRing {

    private static final int KEY_BYTES = 32;

    private final String current;
    private final Map<String, Aead> keyEncryptionKeys = new HashMap<>();

    KeyRing(KeyConfig config) throws GeneralSecurityException {
        AeadConfig.register();
        current = config.current();
        if (config.keyEncryptionKey().isEmpty()) {
            var file = config.file()
                    .orElseThrow(
                            () -> new IllegalStateException(
                                    "Set debrief.keys.key-encryption-key.1 or debrief.keys.file: without a key nothing can be kept"));
            keyEncryptionKeys.put(current, aead(readOrMake(file)));
        } else {
            for (var entry : config.keyEncryptionKey().entrySet()) {
                keyEncryptionKeys.put(entry.getKey(), aead(entry.getValue()));
            }
        }
        if (!keyEncryptionKeys.containsKey(current)) {
            throw new IllegalStateException("debrief.keys.current names version " + current
                    + ", and debrief.keys.key-encryption-key has no key of that version");
        }
    }

    /** A new data key for an author, wrapped. */
    DataKey make(UUID author) {
        try {
            var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            var key = new DataKey();
            key.authorId = author;
            key.keyVersion = current;
            key.wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    handle,
                    keyEncryptionKeys.get(current),
                    author.toString().getBytes(StandardCharsets.UTF_8),
                    RegistryConfiguration.get());
            return key;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Could not make a data key", failed);
        }
    }

    public AuthorKey of(UUID author) {
        return open(DataKey.of(author));
    }

    /** A data key that was read together with what it seals, so that a list needs no statement of its own for each row. */
    public AuthorKey open(DataKey key) {
        var wrappedBy = keyEncryptionKeys.get(key.keyVersion);
        if (wrappedBy == null) {
            throw new IllegalStateException("The key-encryption key of version " + key.keyVersion + " is missing");
        }
        try {
            var handle = TinkProtoKeysetFormat.parseEncryptedKeyset(
                    key.wrapped,
                    wrappedBy,
                    key.authorId.toString().getBytes(StandardCharsets.UTF_8),
                    RegistryConfiguration.get());
            return new AuthorKey(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A data key does not open with the key-encryption key in use", failed);
        }
    }

    private static Aead aead(String base64) throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "A key-encryption key is 32 random bytes in base64; this one has " + bytes.length);
        }
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var key = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
        var entry = KeysetHandle.importKey(key).withRandomId().makePrimary();
        return KeysetHandle.newBuilder().addEntry(entry).build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static String readOrMake(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("The key-encryption key file cannot be read or made: " + file, failed);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        try {
            if (posix) {
                Files.createFile(file, ownerOnly);
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // another process was quicker; its key is the one to read
            return;
        }
    }
}
