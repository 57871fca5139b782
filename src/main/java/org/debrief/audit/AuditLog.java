package org.debrief.audit;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.logging.MDC;

import org.debrief.account.Account;
import org.debrief.account.Visitor;

/** Writes down what the visitor did, in the transaction in which they did it: no deed without its entry, no entry without its deed. */
@Singleton
public class AuditLog {

    /** Under which the node's own log keeps the id of the request. */
    private static final String REQUEST = "request";

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    public void keep(Deed deed) {
        keep(deed, visitor.account());
    }

    /** What came about at a start, without a visitor, or by what somebody else had done before. */
    public void keep(Deed deed, Account actor) {
        keep(deed, actor, null);
    }

    /** Before it is changed: a name that is changed back hides who did something under the other. */
    public void keepNewName(Account actor, String newName) {
        keep(Deed.of(Act.NAME_CHANGED), actor, newName);
    }

    private void keep(Deed deed, Account actor, String newName) {
        var entry = AuditEntry.of(deed, actor.id, clock.instant());
        entry.request = MDC.get(REQUEST) instanceof String id ? id : null;
        entry.persist();
        var name = new AuditName();
        name.entryId = entry.id;
        name.accountId = actor.id;
        name.name = actor.name;
        name.newName = newName;
        name.persist();
    }
}
