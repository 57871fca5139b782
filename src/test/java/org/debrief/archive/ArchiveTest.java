package org.debrief.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ArchiveTest {

    @Inject
    Life life;

    @Inject
    People people;

    private static Map<String, String> archive(Visit visit) throws IOException {
        var answer = visit.getOnly("/account/archive");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void everythingWrittenIsInItToReadAndAsDataAndNothingOfAnybodyElse() throws IOException {
        var one = life.live();
        var other = life.live();
        var files = archive(one.visit());
        assertThat(files).containsOnlyKeys("debrief.json", "debrief.html");
        var page = Jsoup.parse(files.get("debrief.html")).text();
        for (var sentence : one.kept()) {
            assertThat(files.get("debrief.json")).contains(sentence);
            assertThat(page).contains(sentence);
        }
        for (var sentence : other.kept()) {
            assertThat(files.get("debrief.json")).doesNotContain(sentence);
            assertThat(page).doesNotContain(sentence);
        }
        assertThat(files.get("debrief.json")).contains(one.name()).doesNotContain(other.name());
        var data = new ObjectMapper().readTree(files.get("debrief.json"));
        assertThat(data.at("/attempts")).hasSize(2);
        assertThat(data.at("/reflections")).hasSize(2);
        assertThat(data.at("/shares/0/openedBy")).hasSize(1);
    }

    @Test
    void anEmptyAccountHasOneToo() throws IOException {
        var name = people.administrator();
        assertThat(archive(Visit.as(name)).get("debrief.json")).contains(name);
    }

    @Test
    void wordsThatOnlyLookLikeAMomentStandAsTheyWereTyped() throws IOException {
        var visit = Visit.as(people.learner(people.cohort())).get("/reflections/new");
        visit.submit("/reflections", Map.of("title", "0000-00-00T0:.0Z", "what", "It was late."));
        assertThat(visit.path()).matches("/reflections/[-0-9a-f]{36}");
        assertThat(Jsoup.parse(archive(visit).get("debrief.html")).text()).contains("0000-00-00T0:.0Z");
    }

    @Test
    void nobodyIsGivenOneWithoutSigningIn() {
        assertThat(Visit.anonymous().getOnly("/account/archive").statusCode()).isEqualTo(303);
    }
}
