package org.debrief.audit;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Statements;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.debrief.Correspondence;
import org.debrief.notice.Postbox;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AuditTest {

    @Inject
    People people;

    Postbox postbox;

    @Inject
    Clock clock;

    private static List<AuditEntry> by(UUID actor) {
        return QuarkusTransaction.requiringNew().call(() -> AuditEntry.list("actorId = ?1 order by doneAt", actor));
    }

    @Test
    void whatAFacilitatorDoesIsWrittenDownByIdAlone() {
        var cohort = people.cohort();
        var name = people.facilitator(cohort);
        var facilitator = Visit.as(name);
        var learner = Visit.as(people.learner(cohort));
        var debrief = new Correspondence(people, cohort, learner, facilitator).claimed();
        facilitator.get("/debriefs/" + debrief.id()).submit("/release", Map.of());
        var second = new Correspondence(people, cohort, learner, facilitator).stepWritten();
        facilitator.get("/debriefs/" + second.id()).submit("/confirmation", Map.of());
        assertThat(by(people.id(name)).stream().map(entry -> entry.act))
                .containsExactly(
                        Act.DEBRIEF_CLAIMED,
                        Act.DEBRIEF_HANDED_BACK,
                        Act.DEBRIEF_CLAIMED,
                        Act.DEBRIEF_SENT,
                        Act.DEBRIEF_CONFIRMED);
        assertThat(by(people.id(name))).allSatisfy(entry -> {
            assertThat(entry.debriefId).isNotNull();
            assertThat(entry.detail).isNull();
            assertThat(entry.note).isNull();
        });
    }

    @Test
    void everythingAnAdministratorCanDoIsWrittenDown() {
        var name = people.administrator();
        var visit = Visit.as(name);
        var cohort = visit.get("/cohorts")
                .submit("/cohorts", Map.of("name", "Cohort of " + name))
                .path();
        visit.submit("/name", Map.of("name", "Renamed by " + name));
        invites(visit, cohort);
        changesMembers(visit, cohort);
        visit.get(cohort + "/closing").submit("/closing", Map.of()).submit("/reopening", Map.of());
        changesPeople(visit);
        visit.get("/account/name").submit("/account/name", Map.of("name", "Married " + name));
        visit.get("/account/name").submit("/account/name", Map.of("name", name));
        visit.get("/audit").submit("/audit/export", Map.of());
        var expected = EnumSet.complementOf(EnumSet.of(
                Act.DEBRIEF_CLAIMED,
                Act.DEBRIEF_SENT,
                Act.DEBRIEF_CONFIRMED,
                Act.DEBRIEF_HANDED_BACK,
                Act.FACILITATOR_LEFT));
        assertThat(by(people.id(name)).stream().map(entry -> entry.act).distinct())
                .as("a new act is either done here or named above and tested elsewhere")
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void invites(Visit visit, String cohort) {
        visit.get(cohort).submit("/links", Map.of());
        visit.get(cohort).submit("/addresses", Map.of("addresses", UUID.randomUUID() + "@ward.example"));
        var renewal = visit.get(cohort).page().select("a[href$=/renewal]").attr("href");
        visit.get(renewal).submit("/renewal", Map.of());
        var withdrawal = visit.get(cohort).page().select("a[href$=/withdrawal]").attr("href");
        visit.get(withdrawal).submit("/withdrawal", Map.of());
    }

    private void changesMembers(Visit visit, String cohort) {
        var learner = people.learner(people.cohort());
        visit.get(cohort).submit("/members", Map.of("who", learner, "as", "LEARNER"));
        visit.get(cohort + "/members/" + people.id(learner) + "/removal").submit("/removal", Map.of());
    }

    private void changesPeople(Visit visit) {
        var name = people.learner(people.cohort());
        visit.get("/people/" + people.id(name)).submit("/password-links", Map.of());
        people.secondFactor(name);
        var person = "/people/" + people.id(name);
        visit.get("/people/new")
                .submit(
                        "/people",
                        Map.of("name", "By hand", "email", UUID.randomUUID() + "@ward.example", "role", "LEARNER"));
        visit.get(person).submit("/roles", Map.of("role-FACILITATOR", "yes"));
        var fields = visit.filled(visit.form("/roles"));
        fields.remove("role-FACILITATOR");
        visit.post(person + "/roles", fields, Map.of());
        visit.get(person).submit("/second-factor/removal", Map.of());
        visit.get(person + "/disabling").submit("/disabling", Map.of()).submit("/enabling", Map.of());
        visit.get(person + "/erasure")
                .submit("/erasure", Map.of("reason", "LEFT", "note", "ticket 4711", "name", name));
    }

    @Test
    void aFacilitatorWhoLeavesIsWrittenDown() {
        var cohort = people.cohort();
        var name = people.facilitator(cohort);
        Visit.as(name).get("/cohorts/" + cohort + "/departure").submit("/departure", Map.of());
        assertThat(by(people.id(name)).stream().map(entry -> entry.act)).containsExactly(Act.FACILITATOR_LEFT);
    }

    @Test
    void whoWasInvitedBySomebodyErasedSinceComesInAndIsWrittenDown() {
        var administrator = people.administrator();
        var inviting = Visit.as(administrator).get("/cohorts/" + people.cohort());
        var address = UUID.randomUUID() + "@ward.example";
        inviting.submit("/addresses", Map.of("addresses", address, "role", "FACILITATOR"));
        var link = postbox.letter(address).link();
        inviting.get("/account/erasure").submit("/erasure", Map.of("name", administrator));
        var name = people.learner(people.cohort());
        var joining = Visit.as(name).get(link).submit("/membership", Map.of());
        assertThat(joining.status()).isEqualTo(200);
        assertThat(by(people.id(name)).stream().map(entry -> entry.act)).containsExactly(Act.MEMBER_ADDED);
    }

    @Test
    void anEntryHasTheNameOfTheTimeAndAnErasedAccountNone() {
        var actor = people.administrator();
        var visit = Visit.as(actor);
        var cohort = visit.get("/cohorts")
                .submit("/cohorts", Map.of("name", "Of " + actor))
                .path();
        var id = people.id(actor);
        QuarkusTransaction.requiringNew().run(() -> Account.<Account>findById(id).name = "Married " + actor);
        var reader = Visit.as(people.administrator());
        var page = "/audit?person=" + id;
        assertThat(reader.get(page).page().select("td").eachText()).contains(actor, "Made a cohort", "Of " + actor);
        visit.get("/account/erasure").submit("/erasure", Map.of("name", "Married " + actor));
        assertThat(reader.get(page).page().select("td").eachText())
                .contains("an erased account", "Made a cohort", "Of " + actor)
                .doesNotContain(actor);
        assertThat(cohort).startsWith("/cohorts/");
        assertThat(by(id)).hasSize(1);
    }

    @Test
    void itIsPagedAndFilteredInAFewStatements() {
        var name = people.administrator();
        var id = people.id(name);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 120; i++) {
                AuditEntry.of(
                                Deed.of(i % 2 == 0 ? Act.ROLE_GIVEN : Act.ROLE_TAKEN)
                                        .account(id),
                                id,
                                clock.instant())
                        .persist();
            }
        });
        var visit = Visit.as(name).get("/audit?person=" + id);
        assertThat(visit.page().select(".ledger tbody tr")).hasSize(50);
        visit.get(visit.page().select("a[rel=next]").attr("href"));
        assertThat(visit.text()).contains("Page 2");
        visit.get(visit.page().select("a[rel=next]").attr("href"));
        assertThat(visit.page().select(".ledger tbody tr")).hasSize(20);
        assertThat(visit.page().select("a[rel=next]")).isEmpty();
        visit.get("/audit?act=ROLE_TAKEN&person=" + id);
        assertThat(visit.page().select("td:nth-child(3)").eachText().stream().distinct())
                .containsExactly("Took a role away");
        assertThat(Statements.during(() -> visit.get("/audit?person=" + id))).hasSizeLessThanOrEqualTo(3);
        assertThat(visit.get("/audit?act=NOTHING").status()).isEqualTo(404);
        assertThat(visit.get("/audit?person=nobody").status()).isEqualTo(404);
    }

    @Test
    void itIsTakenAwayAsAFileWhichIsWrittenDownToo() {
        var name = people.administrator();
        var id = people.id(name);
        var visit = Visit.as(name).get("/cohorts");
        visit.submit("/cohorts", Map.of("name", "=HYPERLINK(" + id + ")"));
        visit.get("/audit?person=" + id);
        var fields = new HashMap<>(visit.filled(visit.form("/audit/export")));
        var file = visit.post("/audit/export", fields, Map.of());
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("debrief-audit.csv");
        assertThat(file.asString()).contains("\"'=HYPERLINK(" + id + ")\"", "\"Made a cohort\"");
        assertThat(by(id).stream().map(entry -> entry.act)).contains(Act.AUDIT_TAKEN);
    }

    @Test
    void theLogIsEmptyForSomebodyWhoDidNothing() {
        var name = people.administrator();
        assertThat(Visit.as(name).get("/audit?person=" + people.id(name)).text())
                .contains("There is no such entry.");
    }

    @Test
    void onesOwnArchiveTellsWhatIsWrittenDown() throws Exception {
        var name = people.administrator();
        var visit = Visit.as(name);
        visit.get("/cohorts").submit("/cohorts", Map.of("name", "Archive of " + name));
        var zip = visit.getOnly("/account/archive").bytes();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            in.getNextEntry();
            assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("whatYouDid", "Made a cohort");
        }
    }

    @Test
    void whatWasDoneToOnePersonSaysWhoTheyAreAndStaysNarrowed() {
        var name = people.learner(people.cohort());
        var visit = Visit.as(people.administrator());
        visit.get("/people/" + people.id(name)).submit("/roles", Map.of("role-FACILITATOR", "yes"));
        visit.get("/audit?person=" + people.id(name));
        assertThat(visit.text()).contains("What is listed was done by " + name + ", or to them.");
        assertThat(visit.page().select("#person option[selected]").text()).isEqualTo(name);
        assertThat(visit.page().select("tbody tr")).hasSize(1);
    }

    @Test
    void whoBecomesAFacilitatorByAnInvitationIsWrittenDownAsTheInviters() {
        var administrator = people.administrator();
        var cohort = people.cohort();
        var inviting = Visit.as(administrator).get("/cohorts/" + cohort);
        var address = UUID.randomUUID() + "@ward.example";
        inviting.submit("/addresses", Map.of("addresses", address, "role", "FACILITATOR"));
        var renewal = inviting.get("/cohorts/" + cohort)
                .page()
                .select("a[href$=/renewal]")
                .attr("href");
        var name = people.learner(people.cohort());
        var joining = Visit.as(name);
        postbox.closed(() -> inviting.get(renewal).submit("/renewal", Map.of()));
        joining.get(inviting.page().select(".capability").text().replaceFirst(".*(?=/invitations/)", ""));
        assertThat(joining.text()).contains("This invitation is for " + address, "a code from an app");
        joining.submit("/membership", Map.of());
        assertThat(by(people.id(administrator)).stream()
                        .filter(entry -> people.id(name).equals(entry.accountId)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act).isEqualTo(Act.MEMBER_ADDED);
                    assertThat(entry.cohortId).isEqualTo(cohort);
                    assertThat(entry.detail).isEqualTo("FACILITATOR");
                });
    }
}
