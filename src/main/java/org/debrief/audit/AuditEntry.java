package org.debrief.audit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.hibernate.annotations.Immutable;

/** One act of an administrator or a facilitator. */
@Entity
@Immutable
public class AuditEntry extends PanacheEntityBase {

    @Id
    public UUID id;

    /** Null where a newer release did what this one does not know. */
    @Convert(converter = ActConverter.class)
    public Act act;

    public UUID actorId;
    public UUID accountId;
    public UUID cohortId;
    public UUID debriefId;
    public String detail;
    public String note;

    /** The id under which the request stands in the log of the node, where it has one. */
    public String request;

    public Instant doneAt;

    static AuditEntry of(Deed deed, UUID actor, Instant now) {
        var entry = new AuditEntry();
        entry.id = UUID.randomUUID();
        entry.act = deed.act();
        entry.actorId = actor;
        entry.accountId = deed.account();
        entry.cohortId = deed.cohort();
        entry.debriefId = deed.debrief();
        entry.detail = deed.detail();
        entry.note = deed.note();
        entry.doneAt = now;
        return entry;
    }
}
