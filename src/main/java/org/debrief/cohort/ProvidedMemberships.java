package org.debrief.cohort;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.debrief.account.Belonging;
import org.debrief.account.Role;

/** Memberships that follow the groups of the organisation's provider, brought up to date at each sign-in. */
@Singleton
class ProvidedMemberships {

    /** The version of an id that was made from a name. */
    private static final int OF_A_NAME = 3;

    @Inject
    Leaving leaving;

    void follow(@Observes Belonging belonging) {
        var role = role(belonging.account().roles);
        var now = new HashMap<UUID, Membership>();
        Membership.ofAccount(belonging.account().id)
                .forEach(membership -> now.put(membership.key.cohortId(), membership));
        if (role.isPresent()) {
            for (var name : belonging.cohorts()) {
                var cohort = cohort(name, belonging.now());
                join(Optional.ofNullable(now.remove(cohort.id)), cohort, belonging, role.get());
            }
        }
        now.values().stream()
                .filter(membership -> membership.provided)
                .forEach(membership -> leaving.leave(membership.key.cohortId(), belonging.account(), membership.role));
        if (!belonging.account().roles.contains(Role.FACILITATOR)) {
            // those made here stay, and nobody waits for them there either
            leaving.endFacilitating(belonging.account());
        }
    }

    /** An administrator belongs to no cohort; somebody with both other roles helps there. */
    private static Optional<Role> role(Set<Role> roles) {
        if (roles.contains(Role.FACILITATOR)) {
            return Optional.of(Role.FACILITATOR);
        }
        return roles.contains(Role.LEARNER) ? Optional.of(Role.LEARNER) : Optional.empty();
    }

    private void join(Optional<Membership> before, Cohort cohort, Belonging belonging, Role role) {
        if (before.isPresent()) {
            before.filter(membership -> membership.provided && membership.role != role)
                    .ifPresent(membership -> leaving.change(membership, belonging.account(), role));
        } else if (!cohort.isClosed()) {
            Membership.join(cohort.id, belonging.account().id, role, belonging.now()).provided = true;
        }
    }

    /**
     * The cohort of that name. Its id comes from the name, so that two nodes do not make two of it, and the group finds its
     * cohort again whatever it is called here meanwhile.
     */
    private static Cohort cohort(String name, Instant now) {
        var id = UUID.nameUUIDFromBytes(("cohort " + name).getBytes(StandardCharsets.UTF_8));
        return Cohort.of(id).or(() -> adopted(name)).orElseGet(() -> Cohort.open(id, name, now));
    }

    /** One made here by hand and open. Another group's, renamed to this, stays that group's. */
    private static Optional<Cohort> adopted(String name) {
        return Cohort.<Cohort>list("name = ?1 and closedAt is null order by createdAt", name).stream()
                .filter(cohort -> cohort.id.version() != OF_A_NAME)
                .findFirst();
    }
}
