package org.debrief.account;

import java.util.List;
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

    static DataKey of(UUID author, byte[] wrapped, String keyVersion) {
        var key = new DataKey();
        key.authorId = author;
        key.wrapped = wrapped;
        key.keyVersion = keyVersion;
        return key;
    }

    /** The key-encryption keys that are needed to open what is kept. */
    static List<String> versions() {
        return getEntityManager()
                .createQuery("select distinct k.keyVersion from DataKey k", String.class)
                .getResultList();
    }

    static DataKey anyOf(String keyVersion) {
        return find("keyVersion", keyVersion).firstResult();
    }
}
