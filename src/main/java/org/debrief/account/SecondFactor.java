package org.debrief.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An authenticator app that shares a secret with us; it counts from the moment its first code has been typed. */
@Entity
public class SecondFactor extends PanacheEntityBase {

    private static final String TABLE = "second_factor";

    @Id
    public UUID accountId;

    public byte[] sealed;
    public Instant madeAt;
    public Instant confirmedAt;
    public Long lastStep;

    /**
     * A secret that waits to be confirmed, in place of one that was shown before, perhaps to somebody else; one that counts
     * is left alone.
     */
    public static SecondFactor begin(Account account, AuthorKey key, Instant now) {
        var factor = SecondFactor.<SecondFactor>findByIdOptional(account.id).orElseGet(SecondFactor::new);
        if (!factor.isConfirmed()) {
            factor.accountId = account.id;
            factor.sealed = key.seal(TABLE, account.id, OneTimeSecret.random().base32());
            factor.madeAt = now;
            factor.persist();
        }
        return factor;
    }

    private boolean isForgotten(Instant now) {
        return !isConfirmed() && madeAt.plus(PendingSignIn.LASTS).isBefore(now);
    }

    /** The one that counts, or that was shown a moment ago and waits to be confirmed. */
    public static Optional<SecondFactor> of(UUID account, Instant now) {
        return SecondFactor.<SecondFactor>findByIdOptional(account).filter(factor -> !factor.isForgotten(now));
    }

    /** The one without which the account does not open. */
    public static Optional<SecondFactor> confirmed(UUID account) {
        return find("accountId = ?1 and confirmedAt is not null", account).firstResultOptional();
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public OneTimeSecret secret(AuthorKey key) {
        return OneTimeSecret.of(key.open(TABLE, accountId, sealed));
    }

    /** Whether this is a code of now that nobody has used; it is then used up, whichever node is asked. */
    boolean takes(String code, AuthorKey key, Instant now) {
        OptionalLong step = secret(key).stepOf(code, now);
        return step.isPresent()
                && update(
                                "lastStep = ?1 where accountId = ?2 and (lastStep is null or lastStep < ?1)",
                                step.getAsLong(),
                                accountId)
                        == 1;
    }

    /** From now on it counts; the recovery codes are shown this once. */
    public static List<String> confirm(UUID account, Instant now) {
        update("confirmedAt = ?1 where accountId = ?2", now, account);
        return RecoveryCode.make(account);
    }

    /** Whoever once had the password may have read the secret that was shown, and waits for its owner to confirm it. */
    public static void forgetUnconfirmed(UUID account) {
        delete("accountId = ?1 and confirmedAt is null", account);
    }

    /** After the device was lost: the account opens with its password until a new one is set up. Whether there was one. */
    public static boolean remove(Account account) {
        RecoveryCode.delete("accountId", account.id);
        PendingSignIn.delete("account.id", account.id);
        return delete("accountId", account.id) > 0;
    }
}
