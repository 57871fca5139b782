package org.debrief.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A shared text was opened: by whom and when, for its owner to see. */
@Entity
public class Opening extends PanacheEntityBase {

    /** Turning a page back and forth is one reading. */
    static final Duration ONE_READING = Duration.ofMinutes(30);

    @Id
    public UUID id;

    public UUID shareId;
    public UUID readerId;
    public String readerName;
    public Instant openedAt;

    public static void log(Share share, UUID reader, String readerName, Instant now) {
        boolean stillReading =
                count("shareId = ?1 and readerId = ?2 and openedAt > ?3", share.id, reader, now.minus(ONE_READING)) > 0;
        if (stillReading) {
            return;
        }
        var opening = new Opening();
        opening.id = UUID.randomUUID();
        opening.shareId = share.id;
        opening.readerId = reader;
        opening.readerName = readerName;
        opening.openedAt = now;
        opening.persist();
    }

    public static List<Opening> of(Collection<Share> shares) {
        return list(
                "shareId in ?1 order by openedAt",
                shares.stream().map(share -> share.id).toList());
    }

    public static List<Opening> of(UUID audience) {
        return list("shareId in (select s.id from Share s where s.audience = ?1) order by openedAt", audience);
    }
}
