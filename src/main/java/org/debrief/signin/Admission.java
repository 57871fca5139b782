package org.debrief.signin;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.Belonging;
import org.debrief.account.Identity;
import org.debrief.account.KeyRing;

/** Turns what a provider says into an account and a sign-in, in the caller's transaction. */
@Singleton
class Admission {

    @Inject
    KeyRing keys;

    @Inject
    Event<Belonging> belongings;

    @Inject
    Arrival arrival;

    @Inject
    Clock clock;

    /** The account of this identity, made when it is new, brought up to date when it is not. */
    Account account(Claims claims) {
        var account = Identity.of(claims.key())
                .map(identity -> Account.<Account>findById(identity.accountId))
                .orElseGet(() -> newcomer(claims));
        follow(account, claims);
        return account;
    }

    private Account newcomer(Claims claims) {
        var account = Account.open(claims.name(), Set.of(), keys, clock.instant());
        Identity.link(claims.key(), account);
        return account;
    }

    void follow(Account account, Claims claims) {
        account.follow(claims.name(), claims.email(), claims.roles());
        belongings.fire(new Belonging(account, claims.cohorts(), clock.instant()));
    }

    /** The token for the browser. */
    String signIn(Account account, Handshake.Shown shown) {
        var now = clock.instant();
        var started = arrival.start(account);
        var signIn = started.signIn();
        signIn.issuer = shown.claims().key().issuer();
        signIn.providerSession = shown.claims().session();
        signIn.checkedAt = now;
        signIn.tokens = Tokens.of(shown.tokens(), now).sealed(keys.of(account.authorId), signIn.id);
        return started.token();
    }
}
