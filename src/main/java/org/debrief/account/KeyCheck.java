package org.debrief.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** A node whose keys do not open what is kept does not start: people would be told that their words are broken. */
@Singleton
class KeyCheck {

    private static final int BEFORE_ANYTHING_IS_WRITTEN = 1;

    @Inject
    KeyRing keys;

    void check(@Observes @Priority(BEFORE_ANYTHING_IS_WRITTEN) StartupEvent event) {
        QuarkusTransaction.requiringNew()
                .run(() -> DataKey.versions().stream().map(DataKey::anyOf).forEach(this::check));
    }

    /** One data key stands for all of its version. */
    private void check(DataKey key) {
        if (!keys.has(key.keyVersion)) {
            throw new ConfigurationException(
                    """
                    What people wrote here is sealed with the key-encryption key of version %1$s, which this node was not \
                    given. Set debrief.keys.key-encryption-key.%1$s to the key kept apart from this database's backup; \
                    nothing was changed."""
                            .formatted(key.keyVersion));
        }
        if (!keys.opens(key)) {
            throw new ConfigurationException(
                    """
                    The key-encryption key of version %1$s that this node was given does not open what people wrote here. \
                    It belongs to another database. Set debrief.keys.key-encryption-key.%1$s to the key kept apart from \
                    this one's backup; nothing was changed."""
                            .formatted(key.keyVersion));
        }
    }
}
