package org.debrief.cohort;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.Account;
import org.debrief.account.Role;

/** A capability: whoever holds its code may come in, so long as it stands. */
@Entity
public class Invitation extends PanacheEntityBase {

    /** How long a letter's link works. */
    static final Duration LETTER_LASTS = Duration.ofDays(14);

    /** How long an address is kept whose owner never came. */
    static final Duration ADDRESS_KEPT = Duration.ofDays(90);

    private static final String OPEN = "cohortId = ?1 and withdrawnAt is null and uses < mostUses";

    public enum Kind {
        /** For whoever is given the link; for learners alone, because a link is passed on. */
        LINK,
        /** For one address, once. */
        ADDRESS,
        /** For one account that was made by hand, to choose its first password. */
        ACCOUNT
    }

    public enum Standing {
        STANDS,
        EXPIRED,
        USED,
        WITHDRAWN
    }

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public byte[] codeHash;
    public UUID cohortId;

    @Enumerated(EnumType.STRING)
    public Role role;

    public UUID accountId;

    /** Until it is used, withdrawn or long forgotten. */
    public String email;

    public UUID madeBy;
    public Instant madeAt;
    public Instant expiresAt;
    public int mostUses;
    public int uses;

    /** When the mail server took a letter with the code that works now. */
    public Instant sentAt;

    public Instant withdrawnAt;

    static Invitation make(UUID id, Kind kind, Code code, UUID madeBy, Instant now) {
        var invitation = new Invitation();
        invitation.id = id;
        invitation.kind = kind;
        invitation.codeHash = code.hash();
        invitation.madeBy = madeBy;
        invitation.madeAt = now;
        invitation.expiresAt = now.plus(LETTER_LASTS);
        invitation.mostUses = 1;
        return invitation;
    }

    Invitation into(UUID cohort, Role as) {
        cohortId = cohort;
        role = as;
        return this;
    }

    static Optional<Invitation> of(Code code) {
        return find("codeHash", code.hash()).firstResultOptional();
    }

    static Optional<Invitation> of(UUID id, UUID cohort) {
        return find("id = ?1 and cohortId = ?2", id, cohort).firstResultOptional();
    }

    /** Those of a cohort that somebody could still use or renew, the latest first. */
    static List<Invitation> open(UUID cohort) {
        return list(OPEN + " order by madeAt desc, id", cohort);
    }

    static long countOpen(UUID cohort) {
        return count(OPEN, cohort);
    }

    static boolean isInvited(UUID cohort, String email) {
        return count("cohortId = ?1 and email = ?2", cohort, email) > 0;
    }

    /** Counts one use, if it stands: whoever comes at the same moment gets the next, or none. */
    static boolean use(UUID id, Instant now) {
        if (update(
                        "uses = uses + 1 where id = ?1 and uses < mostUses and withdrawnAt is null and expiresAt > ?2",
                        id,
                        now)
                == 0) {
            return false;
        }
        update("email = null where id = ?1 and uses = mostUses", id);
        return true;
    }

    static boolean withdraw(UUID id, Instant now) {
        return update("withdrawnAt = ?1, email = null where id = ?2 and withdrawnAt is null", now, id) > 0;
    }

    static void withdrawAll(UUID cohort, Instant now) {
        update("withdrawnAt = ?1, email = null where cohortId = ?2 and withdrawnAt is null", now, cohort);
    }

    /** A new code, and as long again; the old link leads nowhere. Whether it still stood for somebody. */
    boolean renew(Code code, Instant now) {
        return update(
                        """
                        codeHash = ?1, madeAt = ?2, expiresAt = ?3, sentAt = null
                        where id = ?4 and withdrawnAt is null and uses < mostUses""",
                        code.hash(),
                        now,
                        now.plus(Duration.between(madeAt, expiresAt)),
                        id)
                > 0;
    }

    static void sent(UUID id, Instant now) {
        update("sentAt = ?1 where id = ?2", now, id);
    }

    static void forgetAddresses(Instant now) {
        update(
                "withdrawnAt = ?1, email = null where email is not null and expiresAt < ?2",
                now,
                now.minus(ADDRESS_KEPT));
    }

    /** Earlier links to the same account stop working. */
    static void withdrawFor(Account account, Instant now) {
        update("withdrawnAt = ?1 where accountId = ?2 and withdrawnAt is null", now, account.id);
    }

    Standing standing(Instant now) {
        if (withdrawnAt != null) {
            return Standing.WITHDRAWN;
        }
        if (uses >= mostUses) {
            return Standing.USED;
        }
        return now.isBefore(expiresAt) ? Standing.STANDS : Standing.EXPIRED;
    }

    /** Used up or withdrawn, which nothing undoes; one that expired can be renewed. */
    boolean isOver() {
        return withdrawnAt != null || uses >= mostUses;
    }

    /** How many more it lets in. */
    public int left() {
        return mostUses - uses;
    }

    public boolean isForAddress() {
        return kind == Kind.ADDRESS;
    }

    public boolean isForAccount() {
        return kind == Kind.ACCOUNT;
    }

    /** The link lasts until a moment, and its people read a day: the last whole one. */
    public boolean expiredAt(Instant now) {
        return standing(now) == Standing.EXPIRED;
    }
}
