package org.debrief.archive;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import org.debrief.account.Author;
import org.debrief.account.PersonalData;

/** Erases everything about an author, all of it or nothing, and sees to it that a restored backup brings nothing back. */
@Singleton
public class Erasure {

    private static final Logger LOG = Logger.getLogger(Erasure.class);

    @Inject
    @All
    List<PersonalData> features;

    @Inject
    ErasureList erased;

    /**
     * The list is written last, inside the transaction: a crash between it and the commit is an erasure that was asked for
     * and is finished at the next start; a failure takes the line back.
     */
    public void erase(UUID author) {
        erase(author, () -> {});
    }

    /** With what must be written down about it, in the same transaction. */
    public void erase(UUID author, Runnable witness) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                witness.run();
                eraseRows(author);
                Author.flush();
                erased.add(author);
            });
        } catch (RuntimeException failed) {
            erased.strike(author);
            throw failed;
        }
    }

    private void eraseRows(UUID author) {
        features.stream()
                .sorted(Comparator.comparing(PersonalData::erasureOrder))
                .forEach(feature -> feature.erase(author));
    }

    /** Whoever was erased after the backup was made that this database comes from. */
    void replay(@Observes StartupEvent event) {
        for (var author : erased.read()) {
            if (Author.findById(author) != null) {
                QuarkusTransaction.requiringNew().run(() -> eraseRows(author));
                LOG.info("Erased an author again whom a restored backup had brought back");
            }
        }
    }
}
