package org.debrief.account;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Who was signed in when, with which browser, is kept no longer than a late form could still come from there. */
@Singleton
class EndedSignIns {

    static final int AT_A_TIME = 300;

    @Inject
    Clock clock;

    /** On every node. Where fewer are left, or another node has them in hand, this one has done its part. */
    @Scheduled(
            every = "PT6H",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void forget() {
        int gone = AT_A_TIME;
        while (gone == AT_A_TIME) {
            gone = QuarkusTransaction.requiringNew().call(() -> SignIn.forget(clock.instant(), AT_A_TIME));
        }
    }
}
