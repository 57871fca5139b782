package org.debrief.people;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.People;
import org.debrief.Tables;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.archive.ErasureConfig;
import org.debrief.audit.Act;
import org.debrief.audit.AuditEntry;
import org.debrief.debrief.Correspondence;

import static org.assertj.core.api.Assertions.assertThat;

/** Erasing somebody who cannot do it themselves. */
@QuarkusTest
class DeletionTest {

    @Inject
    People people;

    @Inject
    Life life;

    @Inject
    Tables tables;

    @Inject
    ErasureConfig list;

    private Visit at(String name) {
        return Visit.as(people.administrator()).get("/people/" + people.id(name) + "/erasure");
    }

    private static Map<String, String> fields(String name) {
        return Map.of("reason", "ORDERED", "note", "file 4711 of the legal desk", "name", name);
    }

    @Test
    void itIsTheSameErasureAndIsWrittenDownWithoutANameOrWords() throws Exception {
        var lived = life.live();
        var visit = at(lived.name());
        assertThat(visit.text()).contains("What goes", "What stays", "There is no way back");
        visit.submit("/erasure", fields(lived.name()));
        assertThat(visit.path()).isEqualTo("/people/erased");
        assertThat(lived.visit().get("/modules").path()).startsWith("/sign-in");
        long left = QuarkusTransaction.requiringNew().call(() -> Account.count("id", lived.account()));
        assertThat(left).isZero();
        assertThat(Files.readAllLines(list.list())).contains(lived.author().toString());
        AuditEntry entry = QuarkusTransaction.requiringNew().call(() -> AuditEntry.<AuditEntry>find(
                        "accountId = ?1 and act = ?2", lived.account(), Act.ACCOUNT_ERASED)
                .singleResult());
        assertThat(entry.detail).isEqualTo("ORDERED");
        assertThat(entry.note).isEqualTo("file 4711 of the legal desk");
        tables.contents()
                .forEach((table, rows) -> rows.forEach(row -> assertThat(row)
                        .as(table)
                        .doesNotContain(lived.author().toString())
                        .doesNotContain(lived.kept())));
        assertThat(visit.get("/audit?act=ACCOUNT_ERASED").text())
                .contains("an erased account", "ordered (file 4711 of the legal desk)")
                .doesNotContain(lived.name());
    }

    @Test
    void itNeedsAReasonAReferenceThatNamesNobodyAndTheName() {
        var name = people.learner(people.cohort());
        var visit = at(name);
        visit.submit("/erasure", Map.of());
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.page().select("form .problem")).hasSize(3);
        for (var note :
                new String[] {"as " + name + " wished", "Dr Kapoor asked", "ask sam@ward.example", "x".repeat(81)}) {
            var fields = new HashMap<>(fields(name));
            fields.put("note", note);
            visit.submit("/erasure", fields);
            assertThat(visit.status()).as(note).isEqualTo(422);
            assertThat(visit.page().select("#field-note").val()).isEqualTo(note);
        }
        assertThat(Visit.as(name).get("/account").status()).isEqualTo(200);
    }

    @Test
    void aFacilitatorsUnfinishedDebriefsGoBackToTheQueue() {
        var cohort = people.cohort();
        var name = people.facilitator(cohort);
        var debrief = new Correspondence(people, cohort, Visit.as(people.learner(cohort)), Visit.as(name)).claimed();
        var visit = at(name);
        assertThat(visit.text()).contains("1 debrief claimed and not sent: back to the queue");
        visit.submit("/erasure", fields(name));
        var another = Visit.as(people.facilitator(cohort)).get("/debriefs");
        another.submit("/debriefs/" + debrief.id() + "/claim", Map.of());
        assertThat(another.status()).isEqualTo(200);
    }

    @Test
    void sentTwiceItHasOneEffect() {
        var name = people.learner(people.cohort());
        var visit = at(name);
        var form = visit.form("/erasure");
        var fields = new HashMap<>(visit.filled(form));
        fields.putAll(fields(name));
        assertThat(visit.post(form.attr("action"), fields, Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(visit.post(form.attr("action"), fields, Map.of()).statusCode())
                .isEqualTo(404);
    }
}
