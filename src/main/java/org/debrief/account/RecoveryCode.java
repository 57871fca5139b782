package org.debrief.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A code on paper for the day the device is lost. It opens once; the row has only its hash. */
@Entity
public class RecoveryCode extends PanacheEntityBase {

    private static final int HOW_MANY = 10;
    private static final int BYTES = 10;

    @Id
    public UUID id;

    public UUID accountId;
    public byte[] codeHash;
    public Instant usedAt;

    /** Ten new ones; the old ones open nothing any more. */
    public static List<String> make(UUID account) {
        delete("accountId", account);
        return Stream.generate(() -> make(account, random())).limit(HOW_MANY).toList();
    }

    private static String make(UUID account, String letters) {
        var code = new RecoveryCode();
        code.id = UUID.randomUUID();
        code.accountId = account;
        code.codeHash = hash(account, letters);
        code.persist();
        return letters.replaceAll("(.{4})(?=.)", "$1-").toLowerCase(Locale.ROOT);
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base32.text(random);
    }

    /** Whether it was one of the account's and unused; it is then used. */
    static boolean use(UUID account, String typed, Instant now) {
        var letters = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return update(
                        "usedAt = ?1 where accountId = ?2 and codeHash = ?3 and usedAt is null",
                        now,
                        account,
                        hash(account, letters))
                == 1;
    }

    public static long left(UUID account) {
        return count("accountId = ?1 and usedAt is null", account);
    }

    private static byte[] hash(UUID account, String letters) {
        return Hash.of(account + "/" + letters);
    }
}
