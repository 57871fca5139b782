package org.debrief.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.debrief.account.Account;
import org.debrief.account.Role;
import org.debrief.web.Refused;

/** Everybody who has an account, a page at a time: four statements, however many there are and whatever they are in. */
@Singleton
class Register {

    private static final String ROW =
            "select new org.debrief.people.Person$Row(a.id, a.name, a.email, a.disabled, a.createdAt) from Account a ";

    @Inject
    EntityManager database;

    /** Those whose name or address holds these words, by name. */
    List<Person> list(String words, int from, int most) {
        var rows = database.createQuery(
                        ROW
                                + "where lower(a.name) like :words escape '!' or a.email like :words escape '!' order by lower(a.name), a.id",
                        Person.Row.class)
                .setParameter("words", "%" + literally(words.toLowerCase(Locale.ROOT)) + "%")
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return complete(rows);
    }

    static Account account(UUID id) {
        return Account.<Account>findByIdOptional(id).orElseThrow(Refused::notFound);
    }

    private static String literally(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    Optional<Person> of(UUID account) {
        return complete(database.createQuery(ROW + "where a.id = :id", Person.Row.class)
                        .setParameter("id", account)
                        .getResultList())
                .stream()
                .findFirst();
    }

    private List<Person> complete(List<Person.Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(Person.Row::id).toList();
        var roles = roles(ids);
        var cohorts = cohorts(ids);
        var signIns = lastSignIns(ids);
        return rows.stream()
                .map(row -> new Person(
                        row,
                        roles.getOrDefault(row.id(), EnumSet.noneOf(Role.class)),
                        cohorts.getOrDefault(row.id(), List.of()),
                        signIns.get(row.id())))
                .toList();
    }

    private List<Tuple> about(List<UUID> ids, String query) {
        return database.createQuery(query, Tuple.class).setParameter("ids", ids).getResultList();
    }

    private static UUID id(Tuple row) {
        return row.get(0, UUID.class);
    }

    private Map<UUID, EnumSet<Role>> roles(List<UUID> ids) {
        return about(ids, "select a.id, r from Account a join a.roles r where a.id in :ids").stream()
                .collect(Collectors.groupingBy(
                        Register::id,
                        Collectors.mapping(
                                row -> row.get(1, Role.class),
                                Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    private Map<UUID, List<Person.In>> cohorts(List<UUID> ids) {
        return about(
                        ids,
                        """
                        select m.key.accountId, c.id, c.name, m.role from Membership m
                        join Cohort c on c.id = m.key.cohortId where m.key.accountId in :ids order by c.name""")
                .stream()
                .collect(Collectors.groupingBy(
                        Register::id,
                        Collectors.mapping(
                                row -> new Person.In(
                                        row.get(1, UUID.class), row.get(2, String.class), row.get(3, Role.class)),
                                Collectors.toList())));
    }

    private Map<UUID, Instant> lastSignIns(List<UUID> ids) {
        return about(
                        ids,
                        "select s.account.id, max(s.createdAt) from SignIn s where s.account.id in :ids group by s.account.id")
                .stream()
                .collect(Collectors.toMap(Register::id, row -> row.get(1, Instant.class)));
    }
}
