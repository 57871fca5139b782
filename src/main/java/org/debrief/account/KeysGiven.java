package org.debrief.account;

import java.util.Map;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Where a node has its key-encryption keys from, and where it may not make one for itself. */
final class KeysGiven {

    static final String OF_FILE = "1";

    private KeysGiven() {}

    /** Version to key. */
    static Map<String, String> in(KeyConfig config, AgroalDataSource database) {
        if (!config.keyEncryptionKey().isEmpty()) {
            return config.keyEncryptionKey();
        }
        if (!isALaptops(database)) {
            throw new ConfigurationException(
                    """
                    Set debrief.keys.key-encryption-key.1 to 32 random bytes in base64, the same on every node, and keep a \
                    copy apart from the database. A database that several nodes may share gets no key made by one of them: \
                    what it sealed the others could not open. To make one: head -c 32 /dev/urandom | base64""");
        }
        var file = new KeyFile(
                config.file()
                        .orElseThrow(
                                () -> new ConfigurationException(
                                        "Set debrief.keys.key-encryption-key.1 or debrief.keys.file: without a key nothing can be kept.")));
        if (!file.isThere()) {
            refuseToLockAway(file);
            file.make();
        }
        return Map.of(OF_FILE, file.read());
    }

    /** Any other database than H2's file may have several nodes. */
    private static boolean isALaptops(AgroalDataSource database) {
        return database.getConfiguration()
                .connectionPoolConfiguration()
                .connectionFactoryConfiguration()
                .jdbcUrl()
                .startsWith("jdbc:h2:");
    }

    private static void refuseToLockAway(KeyFile file) {
        if (QuarkusTransaction.requiringNew().call(() -> DataKey.count() > 0)) {
            throw new ConfigurationException(
                    """
                    The key-encryption key file %s is missing, and what people wrote in this database is sealed with it. \
                    Put it back from where it is kept apart from the database; a new key would open none of their words."""
                            .formatted(file.path()));
        }
    }
}
