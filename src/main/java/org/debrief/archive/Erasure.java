package org.debrief.archive;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import org.debrief.account.Author;
import org.debrief.account.PersonalData;
import org.debrief.web.Refused;

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
        var listed = new AtomicBoolean();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                witness.run();
                if (eraseRows(author)) {
                    listed.set(true);
                    erased.add(author);
                }
            });
        } catch (RuntimeException failed) {
            if (!listed.get()) {
                throw failed;
            }
            if (isStillThere(author)) {
                erased.strike(author);
                throw failed;
            }
            throw new Refused(
                    503,
                    "This may not be finished yet",
                    "The erasure was begun, and the database went away before it could say that it was done. It is finished by itself as soon as Debrief starts again.",
                    "It was written down that everything is to go, and that stays so.");
        }
    }

    /**
     * Whether there was anybody to erase. Of two requests or two nodes at once the second waits for the first, finds nobody
     * and leaves alone what the first wrote on the list.
     */
    private boolean eraseRows(UUID author) {
        if (Author.findById(author, LockModeType.PESSIMISTIC_WRITE) == null) {
            return false;
        }
        features.stream()
                .sorted(Comparator.comparing(PersonalData::erasureOrder))
                .forEach(feature -> feature.erase(author));
        Author.flush();
        return true;
    }

    /** Known for certain: a commit may have taken effect although word of it was lost, and whoever cannot be asked has not said no. */
    private static boolean isStillThere(UUID author) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> Author.findById(author) != null);
        } catch (RuntimeException cannotBeAsked) {
            LOG.warn("Whether an erasure took effect could not be asked: "
                    + cannotBeAsked.getClass().getName());
            return false;
        }
    }

    /** Whoever was erased after the backup was made that this database comes from. */
    void replay(@Observes StartupEvent event) {
        for (var author : erased.read()) {
            if (QuarkusTransaction.requiringNew().call(() -> eraseRows(author))) {
                LOG.info("Erased an author again whom a restored backup had brought back");
            }
        }
    }
}
