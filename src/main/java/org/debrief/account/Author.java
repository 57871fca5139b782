package org.debrief.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Whoever writes: an account or a guest. Personal rows belong to an author, never to an account. */
@Entity
public class Author extends PanacheEntityBase {

    @Id
    public UUID id;

    public Instant createdAt;
}
