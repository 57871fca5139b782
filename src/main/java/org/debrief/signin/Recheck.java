package org.debrief.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

import org.debrief.account.AuthorKey;
import org.debrief.account.SignIn;
import org.debrief.account.Vouching;
import org.debrief.web.Once;

/**
 * Asks the provider whether somebody is still welcome: by introspection while the access token holds and where the
 * provider has it, else by a refresh, which also keeps the session there alive and brings changed roles. A refresh token may
 * be good for one use, so requests and nodes take turns at the row.
 */
@Singleton
class Recheck implements Vouching {

    private static final Logger LOG = Logger.getLogger(Recheck.class);

    @Inject
    Provider provider;

    @Inject
    Admission admission;

    @Inject
    ProviderConfig config;

    @Inject
    Clock clock;

    private final Silence silence = new Silence();
    private final Counter unchecked;

    Recheck(MeterRegistry metrics) {
        unchecked = Counter.builder("debrief.sign.in.unchecked")
                .description("Requests let in on the provider's last word because it could not be asked")
                .register(metrics);
    }

    @Override
    public boolean holds(SignIn signIn, AuthorKey key, Instant now) {
        if (signIn.checkedAt.plus(config.recheckAfter()).isAfter(now)) {
            return true;
        }
        var tokens = Tokens.opened(key, signIn.id, signIn.tokens);
        Optional<Boolean> active;
        try {
            active = tokens.accessHolds(now) && !provider.tellsNothingOfTokens()
                    ? silence.ask(() -> provider.isActive(tokens.access()))
                    : Optional.empty();
            if (active.orElse(false)) {
                remember(signIn, now);
                return true;
            }
        } catch (Provider.Unreachable | PersistenceException | QuarkusTransactionException notNow) {
            return onItsLastWord();
        }
        try {
            var refreshed =
                    silence.inTurn(() -> QuarkusTransaction.requiringNew().call(() -> refreshed(signIn, key)));
            return refreshed.holds() && isFollowed(signIn.id, refreshed.idToken());
        } catch (Provider.Unreachable | PersistenceException | QuarkusTransactionException notNow) {
            // its last word may have been a no, a moment ago
            return active.isEmpty() && onItsLastWord();
        }
    }

    private boolean onItsLastWord() {
        LOG.warn("The sign-in provider could not be asked; the sign-in holds on its last word");
        unchecked.increment();
        return true;
    }

    private void remember(SignIn signIn, Instant now) {
        if (!config.recheckAfter().isZero()) {
            QuarkusTransaction.requiringNew().run(() -> SignIn.update("checkedAt = ?1 where id = ?2", now, signIn.id));
        }
    }

    /** What came of a refresh: {@code idToken} is null where none was given, or another request had it. */
    private record Refreshed(boolean holds, String idToken) {}

    private Refreshed refreshed(SignIn seen, AuthorKey key) {
        SignIn row = SignIn.findById(seen.id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.revokedAt != null) {
            return new Refreshed(false, null);
        }
        if (!Arrays.equals(row.tokens, seen.tokens)) {
            // another request was quicker, and had a good answer
            return new Refreshed(true, null);
        }
        return renewed(row, key, clock.instant());
    }

    private Refreshed renewed(SignIn row, AuthorKey key, Instant now) {
        var before = Tokens.opened(key, row.id, row.tokens);
        var given = before.refresh() == null
                ? null
                : silence.ask(() -> provider.refresh(before.refresh())).orElse(null);
        if (given == null) {
            row.end(now);
            return new Refreshed(false, null);
        }
        row.tokens = before.renewed(given, now).sealed(key, row.id);
        row.checkedAt = now;
        return new Refreshed(true, given.getIdToken());
    }

    /** The provider has just said yes; only what it says of them cannot be read yet. */
    private boolean isFollowed(UUID signIn, String idToken) {
        try {
            return follows(signIn, idToken);
        } catch (Provider.Unreachable notNow) {
            return onItsLastWord();
        }
    }

    /** After the new tokens are kept: whatever comes in its way, the old refresh token may be spent. */
    private boolean follows(UUID signIn, String idToken) {
        return idToken == null
                || Once.call(() -> followed(signIn, idToken), anotherWasQuicker -> followed(signIn, idToken));
    }

    private boolean followed(UUID signIn, String idToken) {
        SignIn row = SignIn.findById(signIn);
        if (row == null) {
            return false;
        }
        try {
            var claims = Claims.of(provider.verified(idToken), config);
            if (!claims.roles().isEmpty()) {
                admission.follow(row.account, claims);
                return true;
            }
            // as at arrival: a provider that for the moment tells no roles must not take anybody's work back
        } catch (InvalidJwtException notGenuine) {
            LOG.warn("A refreshed ID token was not genuine; the sign-in has ended");
        }
        row.end(clock.instant());
        return false;
    }
}
