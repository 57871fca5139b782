package org.debrief.cohort;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.hibernate.annotations.DynamicUpdate;

import org.debrief.account.Role;

/** People who learn together, and their facilitators. */
@Entity
@DynamicUpdate
public class Cohort extends PanacheEntityBase {

    static final int LONGEST_NAME = 100;

    @Id
    public UUID id;

    public String name;
    public Instant createdAt;

    /** From then on nobody joins and nothing new is asked; what was asked is finished, and nothing is removed. */
    public Instant closedAt;

    public static Cohort open(UUID id, String name, Instant now) {
        var cohort = new Cohort();
        cohort.id = id;
        cohort.name = name;
        cohort.createdAt = now;
        cohort.persist();
        return cohort;
    }

    /** The open ones somebody is in as this. */
    public static List<Cohort> ofMember(UUID account, Role role) {
        return list(
                "closedAt is null and id in (select m.key.cohortId from Membership m where m.key.accountId = ?1 and m.role = ?2) order by name",
                account,
                role);
    }

    static Optional<Cohort> of(UUID id) {
        return findByIdOptional(id);
    }

    /** Two open cohorts of one name could not be told apart. */
    static boolean isNameTaken(String name, UUID butNot) {
        return count("lower(name) = lower(?1) and closedAt is null and id <> ?2", name, butNot) > 0;
    }

    static boolean close(UUID id, Instant now) {
        return update("closedAt = ?1 where id = ?2 and closedAt is null", now, id) > 0;
    }

    static boolean reopen(UUID id) {
        return update("closedAt = null where id = ?1 and closedAt is not null", id) > 0;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** A cohort in the list, with how many are in it. */
    public record Counted(UUID id, String name, Instant closedAt, long learners, long facilitators) {}

    /** A cohort, and how many are in it. */
    public record Peopled(Cohort cohort, long learners, long facilitators) {}

    static Optional<Peopled> peopled(UUID id) {
        return getEntityManager()
                .createQuery(
                        """
                        select new org.debrief.cohort.Cohort$Peopled(c,
                            (select count(m) from Membership m where m.key.cohortId = c.id
                                and m.role = org.debrief.account.Role.LEARNER),
                            (select count(m) from Membership m where m.key.cohortId = c.id
                                and m.role = org.debrief.account.Role.FACILITATOR))
                        from Cohort c where c.id = :id""",
                        Peopled.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    static List<Counted> counted() {
        return getEntityManager()
                .createQuery(
                        """
                        select new org.debrief.cohort.Cohort$Counted(c.id, c.name, c.closedAt,
                            count(case when m.role = org.debrief.account.Role.LEARNER then 1 end),
                            count(case when m.role = org.debrief.account.Role.FACILITATOR then 1 end))
                        from Cohort c left join Membership m on m.key.cohortId = c.id
                        group by c.id, c.name, c.closedAt order by c.name, c.id""",
                        Counted.class)
                .getResultList();
    }
}
