package org.debrief.debrief;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.debrief.account.AuthorKey;

/** One way of reading an observation. There is always another beside it. */
@Entity
public class Reading extends PanacheEntityBase {

    static final String TABLE = "reading";

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "observation_id")
    public Observation observation;

    public int number;
    public byte[] sealed;

    static Reading make(Observation observation, int number, String words, AuthorKey key) {
        var reading = new Reading();
        reading.id = UUID.randomUUID();
        reading.observation = observation;
        reading.number = number;
        reading.sealed = key.seal(TABLE, reading.id, words);
        return reading;
    }

    String words(AuthorKey key) {
        return key.open(TABLE, id, sealed);
    }
}
