package org.debrief.cohort;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.Role;

/** People who learn together, and their facilitators. */
@Entity
public class Cohort extends PanacheEntityBase {

    @Id
    public UUID id;

    public String name;
    public Instant createdAt;

    public static Cohort open(UUID id, String name, Instant now) {
        var cohort = new Cohort();
        cohort.id = id;
        cohort.name = name;
        cohort.createdAt = now;
        cohort.persist();
        return cohort;
    }

    public static List<Cohort> ofMember(UUID account, Role role) {
        return list(
                "id in (select m.key.cohortId from Membership m where m.key.accountId = ?1 and m.role = ?2) order by name",
                account,
                role);
    }
}
