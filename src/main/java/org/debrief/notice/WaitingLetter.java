package org.debrief.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

import org.debrief.account.Envelope;

/** A letter that was promised and is not sent yet. Any node can send it, and one at a time does. */
@Entity
@Table(name = WaitingLetter.TABLE)
class WaitingLetter extends PanacheEntityBase {

    static final String TABLE = "letter";

    /** What a letter tells is old by then, and the links in it are over. */
    static final Duration KEPT = Duration.ofHours(1);

    /** Longer than the mail server is waited for: who took a letter has sent it by then, or is gone. */
    private static final Duration SOONEST = Duration.ofSeconds(30);

    /** Before the end: whoever reads it at once can still open what it brings. */
    private static final Duration LAST = Duration.ofMinutes(15);

    @Id
    public UUID id;

    @Embedded
    public Envelope envelope;

    public Instant writtenAt;
    public Instant dueAt;

    static WaitingLetter of(UUID id, Envelope envelope, Instant now) {
        var letter = new WaitingLetter();
        letter.id = id;
        letter.envelope = envelope;
        letter.writtenAt = now;
        letter.dueAt = now;
        return letter;
    }

    /** One that is due; nobody else takes it for a while. */
    static Optional<WaitingLetter> take(Instant now) {
        var due = WaitingLetter.<WaitingLetter>find("dueAt <= ?1 order by dueAt", now)
                .page(0, 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
        due.ifPresent(letter -> letter.putOff(now));
        return due;
    }

    /** For twice as long each time, once more shortly before it is too old, and then to be forgotten. */
    private void putOff(Instant now) {
        var waited = Duration.between(writtenAt, now);
        var next = now.plus(waited.compareTo(SOONEST) < 0 ? SOONEST : waited);
        var end = writtenAt.plus(KEPT);
        var last = end.minus(LAST);
        var latest = now.isBefore(last) ? last : end;
        dueAt = next.isAfter(latest) && now.isBefore(end) ? latest : next;
    }

    boolean isTooOld(Instant now) {
        return !now.isBefore(writtenAt.plus(KEPT));
    }
}
