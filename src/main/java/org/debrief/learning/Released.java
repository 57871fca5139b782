package org.debrief.learning;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** When a revision became the current one of its module. The newest row is current, on every node. */
@Entity
public class Released extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String module;
    public String revision;
    public Instant releasedAt;

    static Optional<String> current(String module) {
        return Released.<Released>find("module = ?1 order by id desc", module)
                .firstResultOptional()
                .map(released -> released.revision);
    }

    /** A node that starts with a revision never released before releases it; an older node changes nothing. */
    static void release(String module, String revision, Instant now) {
        if (count("module = ?1 and revision = ?2", module, revision) > 0) {
            return;
        }
        var released = new Released();
        released.module = module;
        released.revision = revision;
        released.releasedAt = now;
        released.persistAndFlush();
    }
}
