package org.debrief.cohort;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.debrief.account.Belonging;
import org.debrief.account.Role;

/** Memberships that follow the groups of the organisation's provider, brought up to date at each sign-in. */
@Singleton
class ProvidedMemberships {

    void follow(@Observes Belonging belonging) {
        var role = role(belonging.account().roles);
        var now = new HashMap<UUID, Membership>();
        Membership.<Membership>list("key.accountId", belonging.account().id)
                .forEach(membership -> now.put(membership.key.cohortId(), membership));
        if (role.isPresent()) {
            for (var name : belonging.cohorts()) {
                var cohort = cohort(name, belonging.now());
                join(Optional.ofNullable(now.remove(cohort)), cohort, belonging, role.get());
            }
        }
        now.values().stream().filter(membership -> membership.provided).forEach(Membership::delete);
    }

    /** An administrator belongs to no cohort; somebody with both other roles helps there. */
    private static Optional<Role> role(Set<Role> roles) {
        if (roles.contains(Role.FACILITATOR)) {
            return Optional.of(Role.FACILITATOR);
        }
        return roles.contains(Role.LEARNER) ? Optional.of(Role.LEARNER) : Optional.empty();
    }

    private static void join(Optional<Membership> before, UUID cohort, Belonging belonging, Role role) {
        var membership = before.orElseGet(() -> {
            var made = new Membership();
            made.key = new Membership.Key(cohort, belonging.account().id);
            made.joinedAt = belonging.now();
            made.provided = true;
            return made;
        });
        membership.role = role;
        membership.persist();
    }

    /** The cohort of that name. Its id comes from the name, so that two nodes do not make two of it. */
    private static UUID cohort(String name, Instant now) {
        return Cohort.<Cohort>find("name = ?1 order by createdAt", name)
                .firstResultOptional()
                .orElseGet(() -> Cohort.open(
                        UUID.nameUUIDFromBytes(("cohort " + name).getBytes(StandardCharsets.UTF_8)), name, now))
                .id;
    }
}
