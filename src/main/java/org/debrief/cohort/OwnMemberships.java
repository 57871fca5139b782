package org.debrief.cohort;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.debrief.account.Role;
import org.debrief.account.Visitor;

/** The cohorts of whoever is asking, for their account page, which belongs to another feature and needs no arrow to this one. */
@Named("ownMemberships")
@RequestScoped
public class OwnMemberships {

    /** A cohort one is in. */
    public record Own(UUID cohort, String name, Role role, Instant joinedAt) {}

    @Inject
    Visitor visitor;

    public List<Own> getAll() {
        return Membership.getEntityManager()
                .createQuery(
                        """
                        select new org.debrief.cohort.OwnMemberships$Own(c.id, c.name, m.role, m.joinedAt)
                        from Membership m join Cohort c on c.id = m.key.cohortId
                        where m.key.accountId = :account order by c.name""",
                        Own.class)
                .setParameter("account", visitor.account().id)
                .getResultList();
    }
}
