package org.debrief.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import io.quarkus.elytron.security.common.BcryptUtil;
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

    public static Identity local(String userName, String password, Account account) {
        var identity = new Identity();
        identity.key = new Key(LOCAL, normal(userName));
        identity.accountId = account.id;
        identity.secret = BcryptUtil.bcryptHash(password);
        identity.persist();
        return identity;
    }

    static Optional<Identity> local(String userName) {
        return find("key.issuer = ?1 and key.subject = ?2", LOCAL, normal(userName))
                .firstResultOptional();
    }

    /** Whether this account has a password here. */
    public static boolean isLocal(UUID account) {
        return count("accountId = ?1 and key.issuer = ?2", account, LOCAL) > 0;
    }

    boolean opensWith(String password) {
        return secret != null && BcryptUtil.matches(password, secret);
    }

    static String normal(String userName) {
        return userName.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
