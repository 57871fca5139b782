package org.debrief.web;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;

/**
 * What an operator must see, counted. Every label is one of the words written here, so that none can hold a name or a
 * sentence. What each meter means is told in deploy/metrics.md.
 */
@Singleton
public class Tally {

    static final String SIGN_INS = "debrief.sign.ins";
    static final String SAVES = "debrief.saves";
    static final String HELD_FORMS = "debrief.held.forms";
    static final String REFUSED_FORMS = "debrief.refused.forms";
    static final String MAILS = "debrief.mails";
    static final String LIMITED = "debrief.limited";

    public enum Way {
        LOCAL,
        ORGANISATION
    }

    public enum SignInOutcome {
        ADMITTED,
        REFUSED,
        LIMITED
    }

    public enum Saved {
        DRAFT,
        ANSWER,
        REFLECTION
    }

    /** OTHERWISE: something else stands there, and both were shown. REFUSED: not kept as sent, and the page says why. */
    public enum SaveOutcome {
        KEPT,
        OTHERWISE,
        REFUSED,
        FAILED
    }

    public enum Refusal {
        OTHER_SITE,
        TOKEN,
        SIGN_IN_ENDED,
        OTHER_ACCOUNT
    }

    public enum MailOutcome {
        SENT,
        FAILED
    }

    private static final Duration[] LATENCIES = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    @Inject
    MeterRegistry meters;

    /** Every meter stands at zero from the start: a rate over one that appears later misses its first step. */
    void begin(@Observes StartupEvent event) {
        for (var way : Way.values()) {
            for (var outcome : SignInOutcome.values()) {
                meters.counter(SIGN_INS, "way", word(way), "outcome", word(outcome));
            }
        }
        for (var saved : Saved.values()) {
            for (var outcome : SaveOutcome.values()) {
                timer(saved, outcome);
            }
        }
        for (var refusal : Refusal.values()) {
            meters.counter(REFUSED_FORMS, "reason", word(refusal));
        }
        for (var outcome : MailOutcome.values()) {
            meters.counter(MAILS, "outcome", word(outcome));
        }
        meters.counter(HELD_FORMS);
        meters.counter(LIMITED, "kind", RateLimit.SIGN_IN_FROM_ADDRESS.kind());
    }

    public void signIn(Way way, SignInOutcome outcome) {
        meters.counter(SIGN_INS, "way", word(way), "outcome", word(outcome)).increment();
    }

    /** Counts a save and how long it took, by what came of it. */
    public <T> T save(Saved what, Supplier<T> save, Function<T, SaveOutcome> outcome) {
        var started = Timer.start(meters);
        var came = SaveOutcome.FAILED;
        try {
            var result = save.get();
            came = outcome.apply(result);
            return result;
        } catch (Refused refused) {
            came = SaveOutcome.REFUSED;
            throw refused;
        } finally {
            started.stop(timer(what, came));
        }
    }

    private Timer timer(Saved what, SaveOutcome outcome) {
        return Timer.builder(SAVES)
                .tags("what", word(what), "outcome", word(outcome))
                .serviceLevelObjectives(LATENCIES)
                .register(meters);
    }

    void held() {
        meters.counter(HELD_FORMS).increment();
    }

    void refused(Refusal reason) {
        meters.counter(REFUSED_FORMS, "reason", word(reason)).increment();
    }

    void limited(RateLimit limit) {
        meters.counter(LIMITED, "kind", limit.kind()).increment();
    }

    /** For whatever sends mail: once for each message, when the mail server has taken it or will not. */
    public void mail(MailOutcome outcome) {
        meters.counter(MAILS, "outcome", word(outcome)).increment();
    }

    private static String word(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
