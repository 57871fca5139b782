package org.debrief.cohort;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.Role;
import org.debrief.web.Paging;

/** One account in one cohort, as a learner or as a facilitator. */
@Entity
public class Membership extends PanacheEntityBase {

    @Embeddable
    public record Key(@Column(name = "cohort_id") UUID cohortId, @Column(name = "account_id") UUID accountId)
            implements Serializable {}

    @EmbeddedId
    public Key key;

    @Enumerated(EnumType.STRING)
    public Role role;

    public Instant joinedAt;

    /** Whether it follows the groups of the organisation's provider. */
    public boolean provided;

    public static Membership join(UUID cohort, UUID account, Role role, Instant now) {
        var membership = new Membership();
        membership.key = new Key(cohort, account);
        membership.role = role;
        membership.joinedAt = now;
        membership.persist();
        return membership;
    }

    static Optional<Membership> of(UUID cohort, UUID account) {
        return findByIdOptional(new Key(cohort, account));
    }

    static List<Membership> ofAccount(UUID account) {
        return list("key.accountId = ?1 order by joinedAt", account);
    }

    static boolean leave(UUID cohort, UUID account) {
        return delete("key.cohortId = ?1 and key.accountId = ?2", cohort, account) > 0;
    }

    /** Somebody in a cohort, by name. */
    public record Member(UUID account, String name, Role role, Instant joinedAt, boolean provided) {}

    /** Names are looked up for these members alone: joined, PostgreSQL would rather read every account there is. */
    static List<Member> in(UUID cohort, Paging paging) {
        return getEntityManager()
                .createQuery(
                        """
                        select new org.debrief.cohort.Membership$Member(m.key.accountId as account,
                            (select a.name from Account a where a.id = m.key.accountId) as name,
                            m.role, m.joinedAt, m.provided)
                        from Membership m where m.key.cohortId = :cohort order by m.role, name, account""",
                        Member.class)
                .setParameter("cohort", cohort)
                .setFirstResult(paging.from())
                .setMaxResults(paging.wanted())
                .getResultList();
    }

    public static boolean holds(UUID cohort, UUID account, Role role) {
        return count("key.cohortId = ?1 and key.accountId = ?2 and role = ?3", cohort, account, role) > 0;
    }
}
