package org.debrief.cohort;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.debrief.notice.Letter;
import org.debrief.notice.Post;
import org.debrief.web.DatesForPeople;

/** Writes to whoever is invited. Neither the cohort's name nor anybody's stands in a letter. */
@Singleton
class Letters {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final String INTO_A_COHORT =
            """
            Hello,

            you are invited to join a cohort in Debrief as a %s. In Debrief, doctors practise a medical director's work through short cases.

            This link lets you in. It works once, until %s:

            %s

            If you expected no such letter, leave it be: nothing happens unless the link is followed.
            """;

    private static final String INTO_AN_ACCOUNT =
            """
            Hello,

            an account in Debrief was made for this address. Choose its password here. The link works once, until %s:

            %s

            If you expected no such letter, leave it be: nothing happens unless the link is followed.
            """;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** Whether the mail server took it; not inside a transaction, because that may take its time. */
    boolean send(Invitation invitation, String to, Code code) {
        if (!post.reachable() || !post.send(letter(invitation, to, code))) {
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> Invitation.sent(invitation.id, clock.instant()));
        return true;
    }

    private Letter letter(Invitation invitation, String to, Code code) {
        return new Letter(to, subject(invitation), text(invitation, post.link(code.path())));
    }

    private static String subject(Invitation invitation) {
        return invitation.isForAccount() ? "Your account in Debrief" : "An invitation to Debrief";
    }

    private static String text(Invitation invitation, String link) {
        var until = until(invitation.expiresAt);
        return invitation.isForAccount()
                ? INTO_AN_ACCOUNT.formatted(until, link)
                : INTO_A_COHORT.formatted(invitation.role.label().toLowerCase(java.util.Locale.UK), until, link);
    }

    private static String until(Instant moment) {
        return DatesForPeople.dayAndTime(moment, ZONE);
    }
}
