package org.debrief.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.debrief.account.Role;

/** An account as an administrator sees it. */
public record Person(Row row, Set<Role> roles, List<In> cohorts, Instant lastSignIn) {

    /** What stands in the account's own row. */
    public record Row(UUID id, String name, String email, boolean disabled, Instant createdAt) {}

    /** A cohort they are in. */
    public record In(UUID cohort, String name, Role role) {}

    public String roleNames() {
        return roles.isEmpty()
                ? "No role"
                : roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    public String cohortNames() {
        return cohorts.stream().map(In::name).collect(Collectors.joining(", "));
    }

    public boolean has(String role) {
        return roles.contains(Role.valueOf(role));
    }
}
