package org.debrief.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Statements;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.account.Role;
import org.debrief.audit.Act;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PeopleTest {

    private static final Instant LONG_AGO = Instant.parse("1948-07-05T00:00:00Z");

    @Inject
    People people;

    private Visit administrator() {
        return Visit.as(people.administrator());
    }

    private Visit at(String name) {
        return administrator().get("/people/" + people.id(name));
    }

    private static Visit find(Visit visit, String words) {
        return visit.get("/people").submit("/search", Map.of("words", words));
    }

    private Visit roles(Visit visit, Map<String, Boolean> changes) {
        var form = visit.form("/roles");
        var fields = new HashMap<>(visit.filled(form));
        changes.forEach((role, given) -> {
            if (given) {
                fields.put("role-" + role, "yes");
            } else {
                fields.remove("role-" + role);
            }
        });
        visit.post(form.attr("action"), fields, Map.of());
        return visit;
    }

    @Test
    void everybodyIsFoundByAPartOfTheirNameOrAddress() {
        var cohort = people.cohort();
        var name = people.learner(cohort);
        var address = UUID.randomUUID() + "@ward.example";
        QuarkusTransaction.requiringNew()
                .run(() -> Account.<Account>find("name", name).singleResult().email = address);
        Visit.as(name);
        var visit = administrator();
        for (var words :
                new String[] {name.substring(4, 40).toUpperCase(java.util.Locale.ROOT), address.substring(5)}) {
            find(visit, words);
            assertThat(visit.page().select("tbody tr")).hasSize(1);
            assertThat(visit.page().select("tbody tr").text()).contains(name, "Learner", "Cohort " + cohort);
            assertThat(visit.page().select("tbody tr").text()).doesNotContain("never");
            assertThat(visit.path()).isEqualTo("/people/search");
        }
        assertThat(find(visit, "%").text()).contains("Nobody’s name or address holds “%”");
        visit.get("/people/" + people.id(name));
        assertThat(visit.text()).contains(address, "in 1 browser", "Cohort " + cohort + ", as a learner");
    }

    @Test
    void aListOfThousandsIsPagedInAFewStatements() {
        var mark = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().timeout(600).run(() -> many(mark, 5_000));
        try {
            isPaged(mark);
        } finally {
            QuarkusTransaction.requiringNew().timeout(600).run(PeopleTest::forgetMany);
        }
    }

    private void isPaged(String mark) {
        var visit = administrator();
        find(visit, mark);
        assertThat(visit.page().select("tbody tr")).hasSize(50);
        visit.submit("/people/search", Map.of());
        var last = visit.get("/people").filled(visit.form("/search"));
        last.putAll(Map.of("words", mark, "page", "100"));
        assertThat(Statements.during(() -> visit.post("/people/search", last, Map.of())))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(visit.page().select("tbody tr")).hasSize(50);
        assertThat(visit.page().select("tbody a").first().text()).isEqualTo(mark + " 4950");
        assertThat(visit.page().select("button[value=101]")).isEmpty();
        assertThat(visit.get("/people?page=2").page().select("tbody tr")).hasSize(50);
        assertThat(visit.get("/people?page=nonsense").status()).isEqualTo(200);
    }

    /** Rows alone: what people could do with them is not asked here. */
    private static void many(String mark, int howMany) {
        var database = Account.getEntityManager();
        for (int i = 0; i < howMany; i++) {
            var author = UUID.randomUUID();
            database.createNativeQuery("insert into author (id, created_at) values (?1, ?2)")
                    .setParameter(1, author)
                    .setParameter(2, LONG_AGO)
                    .executeUpdate();
            database.createNativeQuery(
                            "insert into account (id, author_id, name, time_zone, disabled, created_at) values (?1, ?2, ?3, 'Europe/London', false, ?4)")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, author)
                    .setParameter(3, "%s %04d".formatted(mark, i))
                    .setParameter(4, LONG_AGO)
                    .executeUpdate();
        }
    }

    /** Whoever compares everything there is before and after would read them each time. */
    private static void forgetMany() {
        for (var table : List.of("account", "author")) {
            Account.getEntityManager()
                    .createNativeQuery("delete from " + table + " where created_at = ?1")
                    .setParameter(1, LONG_AGO)
                    .executeUpdate();
        }
    }

    @Test
    void aChangedRoleHoldsFromTheNextRequestOn() {
        var name = people.learner(people.cohort());
        var visit = Visit.as(name);
        roles(at(name), Map.of("FACILITATOR", true, "LEARNER", false));
        assertThat(visit.get("/reflections").status()).isEqualTo(403);
        assertThat(visit.get("/debriefs").text()).contains("Claimed by you");
        assertThat(Acts.on(people.id(name))).containsExactlyInAnyOrder(Act.ROLE_TAKEN, Act.ROLE_GIVEN);
    }

    @Test
    void nobodyIsLeftWithoutARole() {
        var name = people.learner(people.cohort());
        var visit = roles(at(name), Map.of("LEARNER", false));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("#field-roles-problem").text()).contains("Choose at least one role");
    }

    @Test
    void anAdministratorKeepsTheirOwnRoleAndAccount() {
        var name = people.administrator();
        var visit = Visit.as(name).get("/people/" + people.id(name));
        assertThat(visit.page().select("a[href$=/disabling], a[href$=/erasure]"))
                .isEmpty();
        var token = visit.filled(visit.form("/roles"));
        roles(visit, Map.of("LEARNER", true, "ADMINISTRATOR", false));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("You cannot take your own administrator’s role");
        var path = "/people/" + people.id(name);
        assertThat(visit.again().get(path + "/disabling").path()).startsWith(path);
        assertThat(visit.post(path + "/disabling", token, Map.of()).statusCode())
                .isEqualTo(422);
        token.putAll(Map.of("reason", "LEFT", "note", "ticket 1", "name", name));
        assertThat(visit.post(path + "/erasure", token, Map.of()).statusCode()).isEqualTo(422);
        assertThat(visit.get("/people").status()).isEqualTo(200);
    }

    @Test
    void ofTwoWhoTakeEachOthersRoleInTheSameMomentOneIsLeft() throws Exception {
        var one = people.administrator();
        var other = people.administrator();
        var pages = List.of(
                Visit.as(one).get("/people/" + people.id(other)),
                Visit.as(other).get("/people/" + people.id(one)));
        var pool = Executors.newFixedThreadPool(2);
        try {
            pool.invokeAll(pages.stream()
                    .<Callable<Visit>>map(page -> () -> roles(page, Map.of("LEARNER", true, "ADMINISTRATOR", false)))
                    .toList());
        } finally {
            pool.shutdown();
        }
        long left = QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>list("name in ?1", List.of(one, other)).stream()
                        .filter(account -> account.roles.contains(Role.ADMINISTRATOR))
                        .count());
        assertThat(left).isEqualTo(1);
    }

    @Test
    void disablingEndsEverySignInAtOnce() {
        var name = people.learner(people.cohort());
        var phone = Visit.as(name);
        var desk = Visit.as(name);
        var visit = at(name);
        assertThat(visit.text()).contains("They are signed in in 2 browsers.");
        visit.get("/people/" + people.id(name) + "/disabling");
        assertThat(visit.text()).contains("Disable the account of " + name, "2 sign-ins: ended at once");
        visit.submit("/disabling", Map.of());
        assertThat(visit.text()).contains("This account is disabled", "Every sign-in of theirs was ended");
        assertThat(phone.get("/modules").path()).startsWith("/sign-in");
        assertThat(desk.get("/modules").path()).startsWith("/sign-in");
        assertThat(desk.signIn(name, name).status()).isEqualTo(422);
        visit.submit("/enabling", Map.of());
        assertThat(phone.get("/modules").path()).startsWith("/sign-in");
        assertThat(Visit.as(name).path()).isEqualTo("/modules");
        assertThat(Acts.on(people.id(name))).containsExactly(Act.ACCOUNT_DISABLED, Act.ACCOUNT_ENABLED);
    }

    @Test
    void anAccountNeedsANameAnAddressOfItsOwnAndARole() {
        var address = UUID.randomUUID() + "@ward.example";
        var visit = administrator().get("/people/new");
        visit.submit("/people", Map.of("name", "", "email", "nowhere"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("main .problem")).hasSize(3);
        assertThat(visit.page().select("#field-email").val()).isEqualTo("nowhere");
        visit.submit("/people", Map.of("name", "Sam", "email", address, "role", Role.ADMINISTRATOR.name()));
        visit.get("/people/new").submit("/people", Map.of("name", "Sam", "email", address, "role", "LEARNER"));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("There is an account with this address already");
    }

    @Test
    void nobodyElseKeepsAccounts() {
        var cohort = people.cohort();
        for (var name : List.of(people.learner(cohort), people.facilitator(cohort))) {
            assertThat(Visit.as(name).get("/people").status()).isEqualTo(403);
        }
        assertThat(administrator().get("/people/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(administrator().get("/people/nonsense").status()).isEqualTo(404);
    }
}
