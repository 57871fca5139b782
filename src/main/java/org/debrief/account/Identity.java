package org.debrief.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** How an account is known to one issuer. A user name is never a key to anything else. */
@Entity
public class Identity extends PanacheEntityBase {

    public static final String LOCAL = "local";

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

    static Optional<Identity> local(String userName) {
        return find("key.issuer = ?1 and key.subject = ?2", LOCAL, normal(userName))
                .firstResultOptional();
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
