package org.debrief.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** How an account is known to one issuer. A user name is never a key to anything else. */
@Entity
public class Identity extends PanacheEntityBase {

    public static final String LOCAL = "local";

    private static final int STEM = 240;
    private static final int BEGINNING = 8;

    @Embeddable
    public record Key(@Column(name = "issuer") String issuer, @Column(name = "subject") String subject)
            implements Serializable {}

    @EmbeddedId
    public Key key;

    public UUID accountId;

    /** The bcrypt hash of a local password; absent for other issuers. */
    public String secret;

    public static Identity local(String userName, PasswordHash hash, Account account) {
        var identity = new Identity();
        identity.key = new Key(LOCAL, normal(userName));
        identity.accountId = account.id;
        identity.change(hash);
        identity.persist();
        return identity;
    }

    /**
     * The same for whoever has shown that they read this address's letters. Somebody who only typed it once, as their own or by
     * mistake, makes way, and signs in by a longer name from then on.
     */
    public static Identity ofAddress(String email, PasswordHash hash, Account account) {
        local(email).filter(found -> !found.isWhose(email)).ifPresent(Identity::makeWay);
        return local(email, hash, account);
    }

    /** Whether the account has this address, and does not only sign in by it. */
    private boolean isWhose(String email) {
        return Account.byEmail(email)
                .filter(owner -> owner.id.equals(accountId))
                .isPresent();
    }

    private void makeWay() {
        var longer = new Identity();
        var stem = key.subject().substring(0, Math.min(key.subject().length(), STEM));
        longer.key = new Key(LOCAL, stem + "-" + accountId.toString().substring(0, BEGINNING));
        longer.accountId = accountId;
        longer.secret = secret;
        delete();
        flush();
        longer.persist();
    }

    /** How a provider knows an account. */
    public static void link(Key key, Account account) {
        var identity = new Identity();
        identity.key = key;
        identity.accountId = account.id;
        identity.persist();
    }

    public static Optional<Identity> of(Key key) {
        return findByIdOptional(key);
    }

    /** By the name that is typed, or by the address of the account; nobody else tries it until this transaction is over. */
    static Optional<Identity> lockedLocal(String typed) {
        return Identity.<Identity>find("key.issuer = ?1 and key.subject = ?2", LOCAL, normal(typed))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .or(() -> Identity.<Identity>find(
                                "key.issuer = ?1 and accountId = (select a.id from Account a where a.email = ?2)",
                                LOCAL,
                                normal(typed))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .firstResultOptional());
    }

    /** Who signs in here by this name. */
    public static Optional<Identity> local(String userName) {
        return of(new Key(LOCAL, normal(userName)));
    }

    /** Whether this account has a password here. */
    public static boolean isLocal(UUID account) {
        return localOf(account).isPresent();
    }

    /** How the account signs in here, where it does. */
    public static Optional<Identity> localOf(UUID account) {
        return find("key.issuer = ?1 and accountId = ?2", LOCAL, account).firstResultOptional();
    }

    /** The name that is typed to sign in. */
    public String userName() {
        return key.subject();
    }

    public void change(PasswordHash hash) {
        secret = hash.text();
    }

    boolean opensWith(String password) {
        return secret != null && hash().opensWith(password);
    }

    PasswordHash hash() {
        return new PasswordHash(secret);
    }

    static String normal(String userName) {
        return userName.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
