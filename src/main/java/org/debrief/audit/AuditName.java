package org.debrief.audit;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The name of whoever did it, at the time. Apart from the entry, so that the one can be erased and the other never changes. */
@Entity
public class AuditName extends PanacheEntityBase {

    @Id
    public UUID entryId;

    public UUID accountId;
    public String name;

    /** What they made of it, where that is what they did. */
    public String newName;
}
