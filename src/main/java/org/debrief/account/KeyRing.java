package org.debrief.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Wraps and unwraps authors' data keys. The key-encryption keys live here and nowhere in the database. */
@Startup
@ApplicationScoped
public class KeyRing {

    static final int KEY_BYTES = 32;

    /** 9 before 10. */
    private static final Comparator<String> UPWARDS =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final String current;
    private final Map<String, Aead> keyEncryptionKeys = new HashMap<>();

    @Inject
    KeyRing(KeyConfig config, AgroalDataSource database) throws GeneralSecurityException {
        this(config.current(), KeysGiven.in(config, database));
    }

    /** @param keys version to key; the current one wraps, all of them open */
    KeyRing(String current, Map<String, String> keys) throws GeneralSecurityException {
        AeadConfig.register();
        this.current = current;
        for (var entry : keys.entrySet()) {
            keyEncryptionKeys.put(entry.getKey(), aead(entry.getValue()));
        }
        if (!has(current)) {
            throw new ConfigurationException("debrief.keys.current names version " + current
                    + ", and debrief.keys.key-encryption-key has no key of that version.");
        }
    }

    String current() {
        return current;
    }

    boolean has(String version) {
        return keyEncryptionKeys.containsKey(version);
    }

    /** Whether an older or newer key is here beside the current one. */
    boolean isRotating() {
        return keyEncryptionKeys.size() > 1;
    }

    /**
     * Whether older keys are here beside the current one, and no newer: a node that has a newer one and does not use it yet must
     * not take back what others have wrapped by it. Versions count upwards, as numbers or as dates do.
     */
    boolean leavesOlderBehind() {
        return isRotating()
                && keyEncryptionKeys.keySet().stream()
                        .max(UPWARDS)
                        .filter(current::equals)
                        .isPresent();
    }

    /** A new data key for an author, wrapped. */
    DataKey make(UUID author) {
        try {
            return wrapped(
                    author, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Could not make a data key", failed);
        }
    }

    /** Words in a row that belongs to no author. */
    public Envelope seal(String table, UUID row, String words) {
        var key = make(row);
        return Envelope.of(key, open(key).seal(table, row, words));
    }

    public String open(String table, UUID row, Envelope envelope) {
        return open(DataKey.of(row, envelope.wrapped, envelope.keyVersion)).open(table, row, envelope.sealed);
    }

    /** The same data key, wrapped by the current key-encryption key. */
    DataKey rewrap(DataKey key) {
        try {
            return wrapped(key.authorId, unwrapped(key));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A data key does not open with the key-encryption key in use", failed);
        }
    }

    private DataKey wrapped(UUID author, KeysetHandle handle) throws GeneralSecurityException {
        var bytes = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                handle, keyEncryptionKeys.get(current), belongsTo(author), RegistryConfiguration.get());
        return DataKey.of(author, bytes, current);
    }

    public AuthorKey of(UUID author) {
        return open(DataKey.of(author));
    }

    /** A data key that was read together with what it seals, so that a list needs no statement of its own for each row. */
    public AuthorKey open(DataKey key) {
        try {
            return new AuthorKey(unwrapped(key).getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A data key does not open with the key-encryption key in use", failed);
        }
    }

    boolean opens(DataKey key) {
        try {
            unwrapped(key);
            return true;
        } catch (GeneralSecurityException wrongKey) {
            return false;
        }
    }

    private KeysetHandle unwrapped(DataKey key) throws GeneralSecurityException {
        var wrappedBy = keyEncryptionKeys.get(key.keyVersion);
        if (wrappedBy == null) {
            throw new IllegalStateException("The key-encryption key of version " + key.keyVersion + " is missing");
        }
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                key.wrapped, wrappedBy, belongsTo(key.authorId), RegistryConfiguration.get());
    }

    private static byte[] belongsTo(UUID author) {
        return author.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // said below, without the text: it may be most of a key
        }
        throw new ConfigurationException(
                "A key-encryption key is 32 random bytes in base64; one that this node was given is not.");
    }

    private static Aead aead(String base64) throws GeneralSecurityException {
        byte[] bytes = bytes(base64.strip());
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
}
