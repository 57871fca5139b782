package org.debrief.cohort;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.EmailAddress;
import org.debrief.account.Role;
import org.debrief.notice.Post;

/** Several addresses at once, one a line; each line gets its answer. */
@Singleton
class Addresses {

    static final int MOST = 50;

    /** Whoever pasted fifty waits for a mail server that hangs this long, and not fifty times. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What became of a line. */
    record Answer(String line, String sentence, boolean invited) {}

    @Inject
    Invitations invitations;

    @Inject
    Post post;

    @Inject
    Clock clock;

    static List<String> lines(String pasted) {
        return pasted.lines()
                .flatMap(line -> List.of(line.split("[,;]")).stream())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<Answer> invite(UUID cohort, List<String> lines, Role role) {
        var answers = new ArrayList<Answer>();
        var seen = new HashSet<String>();
        var until = clock.instant().plus(PATIENCE);
        for (var line : lines) {
            var address = EmailAddress.of(line).orElse("");
            if (address.isEmpty()) {
                answers.add(new Answer(line, "This is not an e-mail address. Nobody was invited.", false));
            } else if (!seen.add(address)) {
                answers.add(new Answer(line, "This address stands here twice; it is invited once.", false));
            } else {
                answers.add(invite(cohort, line, address, role, until));
            }
        }
        return answers;
    }

    private Answer invite(UUID cohort, String line, String address, Role role, Instant until) {
        var account = Account.byEmail(address);
        if (account.isPresent() && Membership.of(cohort, account.get().id).isPresent()) {
            return new Answer(line, "Already in this cohort.", false);
        }
        if (Invitation.isInvited(cohort, address)) {
            return already(line);
        }
        return invitations
                .address(cohort, address, role, clock.instant().isBefore(until))
                .map(sent -> new Answer(line, sent ? "Invited: the letter is on its way." : unsent(), true))
                .orElseGet(() -> already(line));
    }

    private static Answer already(String line) {
        return new Answer(line, "Invited before. To send the letter again, renew that invitation below.", false);
    }

    private String unsent() {
        return post.reachable()
                ? "Invited, but the mail server did not take the letter. Renew the invitation to try again."
                : "Invited, but there is no mail server. Renew the invitation to see its link and hand it over.";
    }
}
