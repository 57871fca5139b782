package org.debrief.account;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An author's data key, wrapped by a key-encryption key that is not in the database. */
@Entity
public class DataKey extends PanacheEntityBase {

    @Id
    public UUID authorId;

    public byte[] wrapped;
    public String keyVersion;

    static DataKey of(UUID author) {
        return findById(author);
    }
}
