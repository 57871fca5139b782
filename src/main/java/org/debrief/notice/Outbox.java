package org.debrief.notice;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import org.debrief.account.KeyRing;

/**
 * Letters that need not arrive before the answer: kept with what they tell of, in the same transaction, and sent by whichever
 * node comes first. One that is sent and not yet forgotten when its node dies goes out twice; none goes missing.
 */
@Singleton
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);

    /** Something lies there. */
    record Filled() {}

    @Inject
    Post post;

    /** Puts its own letters in here. */
    @Inject
    Instance<Correspondent> correspondent;

    @Inject
    KeyRing keys;

    @Inject
    ObjectMapper json;

    @Inject
    Event<Filled> filled;

    @Inject
    Clock clock;

    /** In the caller's transaction, where there is one: with it the letter is kept, or not. */
    public void put(Letter letter) {
        if (post.reachable()) {
            QuarkusTransaction.joiningExisting().run(() -> keep(letter));
        }
    }

    /** Something for this address to be written when its turn comes. */
    public void ask(String address) {
        put(Letter.askedFor(address));
    }

    private void keep(Letter letter) {
        var id = UUID.randomUUID();
        WaitingLetter.of(id, keys.seal(WaitingLetter.TABLE, id, text(letter)), clock.instant())
                .persist();
        filled.fire(new Filled());
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Filled now) {
        filled.fireAsync(now);
    }

    void empty(@ObservesAsync Filled now) {
        empty();
    }

    /** What another node left behind, or the mail server would not take. */
    @Scheduled(
            every = "${debrief.notice.look-every:PT10S}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void empty() {
        for (var letter = taken(); letter.isPresent(); letter = taken()) {
            deliver(letter.get());
        }
    }

    private Optional<WaitingLetter> taken() {
        return post.reachable()
                ? QuarkusTransaction.requiringNew().call(() -> WaitingLetter.take(clock.instant()))
                : Optional.empty();
    }

    private void deliver(WaitingLetter waiting) {
        try {
            // before it is opened: the key it was sealed with may have been taken away by then
            if (waiting.isTooOld(clock.instant())
                    || written(waiting).map(post::send).orElse(true)) {
                QuarkusTransaction.requiringNew().run(() -> WaitingLetter.deleteById(waiting.id));
            }
        } catch (RuntimeException failed) {
            LOG.error("A letter that waits could not be sent: "
                    + failed.getClass().getName());
        }
    }

    /** As it goes out; kept so before it does, or a second try would tell another link. */
    private Optional<Letter> written(WaitingLetter waiting) {
        var letter = letter(keys.open(WaitingLetter.TABLE, waiting.id, waiting.envelope));
        if (!letter.isUnwritten()) {
            return Optional.of(letter);
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            var written = correspondent.get().letter(letter.to());
            written.ifPresent(now -> WaitingLetter.<WaitingLetter>findById(waiting.id).envelope =
                    keys.seal(WaitingLetter.TABLE, waiting.id, text(now)));
            return written;
        });
    }

    private String text(Letter letter) {
        try {
            return json.writeValueAsString(letter);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A letter could not be kept");
        }
    }

    private Letter letter(String text) {
        try {
            return json.readValue(text, Letter.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A letter could not be read");
        }
    }
}
