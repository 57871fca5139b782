package org.debrief.account;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The key-encryption key: given by the operator, or made once beside a laptop's database. */
@ConfigMapping(prefix = "debrief.keys")
public interface KeyConfig {

    /** The version that wraps new data keys; the others only open old ones. */
    @WithDefault("1")
    String current();

    /** Version to key: 32 random bytes in base64, the same on every node. Empty, and only on H2: the file below is version 1. */
    Map<String, String> keyEncryptionKey();

    /** Made with its first use, readable by its owner alone. Back it up apart from the database. */
    @WithDefault(".data/key-encryption-key")
    Optional<Path> file();
}
