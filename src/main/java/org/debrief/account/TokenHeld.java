package org.debrief.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Something that whoever holds a random token may do for an account until it expires. The row has only the token's hash. */
@MappedSuperclass
public abstract class TokenHeld extends PanacheEntityBase {

    @Id
    public UUID id;

    public byte[] tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    public Instant expiresAt;

    /** Begins, and gives the token that is known nowhere else; the row is persisted. */
    String begin(Account of, Instant now, Duration lasts) {
        var token = Token.random();
        id = UUID.randomUUID();
        tokenHash = Hash.of(token);
        account = of;
        expiresAt = now.plus(lasts);
        persist();
        return token;
    }
}
