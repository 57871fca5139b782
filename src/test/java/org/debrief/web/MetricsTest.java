package org.debrief.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.Management;
import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an operator sees, and that it is of nobody. */
@QuarkusTest
class MetricsTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{16}");
    private static final Pattern LABEL = Pattern.compile("\"[^\"]*\"");
    private static final Pattern METER =
            Pattern.compile("\\b(debrief|http_server|agroal|jvm|process|system)_[a-z_]+(?=[{\\[) ])");
    private static final Pattern URI = Pattern.compile("uri=\"([^\"]*)\"");

    @Inject
    Life life;

    @Inject
    People people;

    @Inject
    Tally tally;

    @Test
    void aWholeLifeLeavesNoSentenceNoNameAndNoIdInTheMetrics() {
        var lived = life.live();
        lived.visit().get("/attempts/" + lived.author() + "/scenes/nine-ten");
        lived.visit().raw("GET", "/" + lived.name() + "?q=" + lived.name(), "text/plain", new byte[0]);
        lived.visit().raw("PURGE" + lived.name().substring(8, 12), "/account", "text/plain", new byte[0]);
        Visit.anonymous().get("/attempts/" + lived.author());
        var scrape = Management.metrics();
        assertThat(lived.kept()).isNotEmpty().noneMatch(scrape::contains);
        assertThat(scrape)
                .doesNotContain(lived.name(), lived.held(), lived.account().toString());
        assertThat(LABEL.matcher(scrape).results().map(MatchResult::group).filter(label -> ID.matcher(label)
                        .find()))
                .isEmpty();
        assertThat(scrape.split("method=\"PURGE")).hasSize(1);
    }

    @Test
    void anAddressIsKnownByItsRoutesTemplate() {
        var lived = life.live();
        assertThat(lived.kept()).isNotEmpty();
        var uris = URI.matcher(Management.metrics())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(uris)
                .contains(
                        "/attempts/{attempt}/scenes/{scene}/response",
                        "/attempts/{attempt}/scenes/{scene}/draft",
                        "/debriefs/{id}/claim",
                        "/reflections/{reflection}")
                .isSubsetOf(java.util.stream.Stream.concat(
                                templates().stream(),
                                Set.of("root", "NOT_FOUND", "REDIRECTION", "UNKNOWN", "OTHER").stream())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> templates() {
        return org.debrief.routes.Templates.all();
    }

    @Test
    void signInsAreCountedByWhatCameOfThem() {
        var learner = people.learner(people.cohort());
        double admitted = Management.metric("debrief_sign_ins_total{outcome=\"admitted\",way=\"local\"}");
        double refused = Management.metric("debrief_sign_ins_total{outcome=\"refused\",way=\"local\"}");
        Visit.as(learner);
        Visit.anonymous().signIn(learner, "wrong");
        assertThat(Management.metric("debrief_sign_ins_total{outcome=\"admitted\",way=\"local\"}"))
                .isEqualTo(admitted + 1);
        assertThat(Management.metric("debrief_sign_ins_total{outcome=\"refused\",way=\"local\"}"))
                .isEqualTo(refused + 1);
    }

    @Test
    void whoHasThePasswordAndGuessesTheCodeCountsAsRefused() {
        var learner = people.learner(people.cohort());
        people.secondFactor(learner);
        var admitted = "debrief_sign_ins_total{outcome=\"admitted\",way=\"local\"}";
        var refused = "debrief_sign_ins_total{outcome=\"refused\",way=\"local\"}";
        double in = Management.metric(admitted);
        double out = Management.metric(refused);
        Visit.as(learner).submit("/second-factor", Map.of("code", "000000"));
        assertThat(Management.metric(admitted)).isEqualTo(in);
        assertThat(Management.metric(refused)).isEqualTo(out + 1);
    }

    @Test
    void savesAreCountedAndTimedByWhatCameOfThem() {
        var visit = Visit.as(people.learner(people.cohort()));
        visit.get("/modules/sepsis-alert").submit("/attempts", Map.of());
        var draft = "debrief_saves_seconds_count{outcome=\"kept\",what=\"draft\"}";
        var otherwise = "debrief_saves_seconds_count{outcome=\"otherwise\",what=\"answer\"}";
        double drafts = Management.metric(draft);
        double others = Management.metric(otherwise);
        var scene = visit.path();
        var form = visit.filled(visit.form("/response"));
        form.put("text", "A first thought.");
        visit.post(scene + "/draft", form, Map.of());
        form.put("version", "1");
        visit.post(scene + "/response", form, Map.of());
        form.put("text", "Another thought.");
        assertThat(visit.post(scene + "/response", form, Map.of()).statusCode()).isEqualTo(409);
        assertThat(Management.metric(draft)).isEqualTo(drafts + 1);
        assertThat(Management.metric(otherwise)).isEqualTo(others + 1);
        assertThat(Management.metrics())
                .contains("debrief_saves_seconds_bucket{outcome=\"kept\",what=\"draft\",le=\"0.25\"}");
    }

    /** Nobody need be woken because somebody removed what another tab of theirs goes on writing. */
    @Test
    void whatCannotBeKeptAsItWasSentDidNotFail() {
        var failed = "debrief_saves_seconds_count{outcome=\"failed\",what=\"reflection\"}";
        var refused = "debrief_saves_seconds_count{outcome=\"refused\",what=\"reflection\"}";
        double failures = Management.metric(failed);
        double refusals = Management.metric(refused);
        assertThatThrownBy(() -> tally.save(Tally.Saved.REFLECTION, MetricsTest::gone, came -> Tally.SaveOutcome.KEPT))
                .isInstanceOf(Refused.class);
        assertThat(Management.metric(failed)).isEqualTo(failures);
        assertThat(Management.metric(refused)).isEqualTo(refusals + 1);
    }

    private static Object gone() {
        throw Refused.notFound();
    }

    @Test
    void whatIsRefusedAndHeldIsCounted() {
        double token = Management.metric("debrief_refused_forms_total{reason=\"token\"}");
        double site = Management.metric("debrief_refused_forms_total{reason=\"other-site\"}");
        double held = Management.metric("debrief_held_forms_total");
        Visit.anonymous().post("/try", Map.of(), Map.of());
        Visit.anonymous().post("/try", Map.of(), Map.of("Origin", "https://elsewhere.example"));
        assertThat(Management.metric("debrief_refused_forms_total{reason=\"token\"}"))
                .isEqualTo(token + 1);
        assertThat(Management.metric("debrief_refused_forms_total{reason=\"other-site\"}"))
                .isEqualTo(site + 1);
        life.live();
        assertThat(Management.metric("debrief_held_forms_total")).isGreaterThan(held);
    }

    /** Of which {@code deploy/} asks: one that is never there would be a graph without a line, and an alert that never comes. */
    @Test
    void everyMeterTheDashboardAndTheAlertsAskForIsThere() throws IOException {
        Visit.as(people.learner(people.cohort()));
        var asked = new TreeSet<String>();
        for (var file : new String[] {"prometheus/debrief.rules.yaml", "grafana/debrief.json"}) {
            METER.matcher(Files.readString(Path.of("deploy", file)))
                    .results()
                    .forEach(found -> asked.add(found.group()));
        }
        var scrape = Management.metrics();
        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(asked.stream().filter(meter -> !Pattern.compile("(?m)^" + meter + "[ {]")
                        .matcher(scrape)
                        .find()))
                .isEmpty();
    }

    @Test
    void theQueueThePoolTheErrorsAndTheMailAreThere() {
        assertThat(Management.metrics())
                .contains("debrief_queue_length ", "debrief_queue_oldest_age_seconds ")
                .contains("agroal_available_count", "agroal_awaiting_count", "agroal_active_count")
                .contains("debrief_mails_total{outcome=\"failed\"}")
                .contains("outcome=\"SUCCESS\"")
                .contains("jvm_memory_used_bytes", "process_uptime_seconds");
    }
}
