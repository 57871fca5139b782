package org.debrief.cohort;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;

import org.debrief.account.Account;
import org.debrief.account.Role;

/**
 * Takes somebody out of a cohort, or out of facilitating altogether, and ends what hung on it. First their account is locked:
 * whatever is being hung on them is there already, or finds them gone.
 */
@Singleton
public class Leaving {

    @Inject
    @All
    List<Bond> bonds;

    @Inject
    Clock clock;

    List<String> before(Membership membership, Account member) {
        return bonds.stream()
                .flatMap(bond -> bond.before(membership.key.cohortId(), member, membership.role).stream())
                .toList();
    }

    /** Of every cohort they are in. */
    public List<String> beforeAll(Account member) {
        return Membership.ofAccount(member.id).stream()
                .flatMap(membership -> before(membership, member).stream())
                .toList();
    }

    /** What would end if they could facilitate no longer; nothing for somebody who cannot now. */
    public List<String> beforeFacilitatingEnds(Account member) {
        if (!member.roles.contains(Role.FACILITATOR)) {
            return List.of();
        }
        return facilitates(member).stream()
                .flatMap(membership -> before(membership, member).stream())
                .toList();
    }

    /** Whether they were in it until now. */
    boolean leave(UUID cohort, Account member, Role role) {
        Account.lock(member.id);
        if (!Membership.leave(cohort, member.id)) {
            return false;
        }
        end(cohort, member, role);
        return true;
    }

    /** They stay a member, as something else; nobody waits for a facilitator who is none any more. */
    void change(Membership membership, Account member, Role role) {
        Account.lock(member.id);
        if (membership.role == Role.FACILITATOR) {
            end(membership.key.cohortId(), member, Role.FACILITATOR);
        }
        membership.role = role;
    }

    /** They stay members, and nobody waits for them. */
    public void endFacilitating(Account member) {
        var facilitated = facilitates(member);
        if (!facilitated.isEmpty()) {
            Account.lock(member.id);
        }
        facilitated.forEach(membership -> end(membership.key.cohortId(), member, Role.FACILITATOR));
    }

    private void end(UUID cohort, Account member, Role role) {
        bonds.forEach(bond -> bond.end(cohort, member, role, clock.instant()));
    }

    private static List<Membership> facilitates(Account member) {
        return Membership.ofAccount(member.id).stream()
                .filter(membership -> membership.role == Role.FACILITATOR)
                .toList();
    }
}
