package org.debrief.web;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.debrief.account.FailedTry;

/**
 * Slows guessing at passwords and codes. First {@link #check}, then try, and where it failed {@link #failed}. Counted in the
 * database, so that all nodes count together and a restart forgets nothing.
 */
@Singleton
public class RateLimits {

    @Inject
    Clock clock;

    @Inject
    Tally tally;

    /** Refuses with 429 and when to come back, where this subject has failed too often. */
    public void check(RateLimit limit, String subject) {
        var wait = wait(limit, subject);
        if (!wait.isZero()) {
            throw Refused.tooMany(wait);
        }
    }

    /** How long this subject must wait; nothing, where it need not. */
    public Duration wait(RateLimit limit, String subject) {
        var now = clock.instant();
        var wait = FailedTry.nthLatest(limit.kind(), subject, limit.allowed(), now.minus(limit.window()))
                .map(first -> Duration.between(now, first.plus(limit.window())))
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            tally.limited(limit);
        }
        return wait;
    }

    /**
     * Remembers a failure, in the caller's transaction where there is one: it must commit, so answer with a page and throw
     * nothing. A transaction of its own inside another would take two connections where many guess at once.
     */
    public void failed(RateLimit limit, String subject) {
        var now = clock.instant();
        QuarkusTransaction.joiningExisting()
                .run(() -> FailedTry.remember(limit.kind(), subject, now, now.minus(limit.window())));
    }
}
