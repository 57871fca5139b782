package org.debrief.people;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.debrief.account.Account;
import org.debrief.account.Visitor;
import org.debrief.web.Refused;

/** Sees to it that somebody is always left who can keep the service. */
@Singleton
class Administrators {

    private static final String ARE = "in (select b.id from Account b join b.roles r"
            + " where r = org.debrief.account.Role.ADMINISTRATOR and b.disabled = false)";

    @Inject
    EntityManager database;

    @Inject
    Visitor visitor;

    /**
     * Lets one administrator at a time through. Two who take each other's role in the same moment would otherwise both
     * succeed: the second, let through, is no administrator any more. Whoever acts is one and cannot act on themselves, so
     * one is always left.
     */
    void oneAtATime() {
        database.createQuery("select a.id from Account a where a.id " + ARE + " order by a.id", UUID.class)
                .setLockMode(LockModeType.NONE)
                .getResultList()
                .forEach(id -> database.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
        boolean still =
                database.createQuery("select count(a) from Account a where a.id = :visitor and a.id " + ARE, Long.class)
                                .setParameter("visitor", visitor.account().id)
                                .getSingleResult()
                        > 0;
        if (!still) {
            throw Refused.forbidden();
        }
    }

    /** Who is one and not disabled. */
    static List<Account> all() {
        return Account.list("id " + ARE);
    }

    boolean isVisitor(UUID account) {
        return visitor.account().id.equals(account);
    }
}
