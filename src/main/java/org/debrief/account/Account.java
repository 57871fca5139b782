package org.debrief.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody who can sign in. */
@Entity
@DynamicUpdate
public class Account extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID authorId;
    public String name;

    /** In small letters; null where nobody has given one. */
    public String email;

    public String timeZone;
    public boolean disabled;
    public Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    public Set<Role> roles = EnumSet.noneOf(Role.class);

    /** Makes an account with its author and data key, all in the caller's transaction. */
    public static Account open(String name, Set<Role> roles, KeyRing keys, Instant now) {
        var author = new Author();
        author.id = UUID.randomUUID();
        author.createdAt = now;
        author.persist();
        keys.make(author.id).persist();
        var account = new Account();
        account.id = UUID.randomUUID();
        account.authorId = author.id;
        account.name = name;
        account.timeZone = "Europe/London";
        account.createdAt = now;
        account.roles.addAll(roles);
        account.persist();
        return account;
    }

    public static Account byAuthor(UUID author) {
        return find("authorId", author).firstResult();
    }

    public static Optional<Account> byEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    /** Until the caller's transaction ends, whatever else takes this lock on the same account waits, on every node. */
    public static void lock(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As it stands in the database now, whatever this request was told when it began. */
    public static boolean plays(UUID id, Role role) {
        return count("id = ?1 and disabled = false and ?2 member of roles", id, role) > 0;
    }

    /** Follows what a provider says; an address that another account has stays with that one. */
    public void follow(String newName, String newEmail, Set<Role> newRoles) {
        name = newName;
        if (newEmail != null && count("email = ?1 and id <> ?2", newEmail, id) == 0) {
            email = newEmail;
        }
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
