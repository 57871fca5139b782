package org.debrief.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people may have one name, and one may have had another for a while. */
@QuarkusTest
class NameChangedTest {

    @Inject
    People people;

    private static List<AuditEntry> by(UUID actor) {
        return QuarkusTransaction.requiringNew().call(() -> AuditEntry.list("actorId = ?1 order by doneAt", actor));
    }

    @Test
    void whatWasDoneUnderAColleaguesNameLeadsToWhoDidIt() {
        var name = people.administrator();
        var colleague = people.administrator();
        var id = people.id(name);
        var colleagueId = people.id(colleague);
        var visit = Visit.as(name);
        rename(visit, colleague);
        visit.get("/cohorts").submit("/cohorts", Map.of("name", "Of " + id));
        rename(visit, name);
        var reader = Visit.as(people.administrator()).get("/audit?person=" + id);
        assertThat(reader.page().select("tbody td:nth-child(3)").eachText())
                .containsExactly(
                        "Changed their own name: from %s to %s".formatted(colleague, name),
                        "Made a cohort",
                        "Changed their own name: from %s to %s".formatted(name, colleague));
        assertThat(rows(reader, "person", id))
                .hasSize(3)
                .allMatch(row -> row.endsWith(",\"" + id + "\""))
                .anyMatch(row -> row.contains("\"%s\",\"Made a cohort\"".formatted(colleague)));
        assertThat(reader.get("/audit?person=" + colleagueId).text()).contains("There is no such entry.");
    }

    private static void rename(Visit visit, String to) {
        visit.get("/account/name").submit("/account/name", Map.of("name", to));
    }

    /** Of the file, narrowed as the page is, without its head. */
    private static List<String> rows(Visit reader, String field, Object value) {
        var fields = reader.filled(reader.form("/audit/export"));
        assertThat(fields).containsEntry(field, value.toString());
        return reader.post("/audit/export", fields, Map.of())
                .asString()
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void aNameThatWasChangedGoesWithTheAccountAndItsIdToo() {
        var name = people.facilitator(people.cohort());
        var id = people.id(name);
        var visit = Visit.as(name);
        var married = "Married " + name;
        rename(visit, married);
        rename(visit, married);
        assertThat(by(id).stream().map(entry -> entry.act)).as("once").containsExactly(Act.NAME_CHANGED);
        assertThat(by(id)).allSatisfy(entry -> assertThat(entry.detail).isNull());
        visit.get("/account/erasure").submit("/erasure", Map.of("name", married));
        var reader = Visit.as(people.administrator()).get("/audit?person=" + id);
        assertThat(reader.page().select("tbody td").eachText()).contains("an erased account", "Changed their own name");
        assertThat(rows(reader, "person", id)).hasSize(1).allMatch(row -> row.endsWith(",\"\""));
        assertThat(reader.source()).doesNotContain(name);
    }

    @Test
    void aLearnersNameIsNobodysBusiness() {
        var name = people.learner(people.cohort());
        var id = people.id(name);
        var visit = Visit.as(name).get("/account/name");
        assertThat(visit.text()).doesNotContain("audit log");
        rename(visit, "Married " + name);
        assertThat(by(id)).isEmpty();
        assertThat(Visit.as(people.administrator()).get("/account/name").text())
                .contains("Changes of a facilitator’s or administrator’s name are in the audit log.");
    }
}
