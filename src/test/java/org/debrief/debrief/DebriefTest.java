package org.debrief.debrief;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DebriefTest {

    @Inject
    People people;

    @Test
    void aDebriefGoesFromTheQuestionToAConfirmedNextStep() {
        var they = new Correspondence(people);
        they.learner.get("/attempts/" + they.attempt + "/summary");
        they.asked();
        assertThat(they.learner.status()).isEqualTo(200);
        assertThat(they.learner.text()).contains("Waiting for a facilitator").contains(Correspondence.QUESTION);

        they.facilitator.get("/debriefs");
        assertThat(they.facilitator.text()).contains(Correspondence.QUESTION).contains("Waiting less than an hour");
        they.facilitator.submit(they.path + "/claim", Map.of());
        assertThat(they.facilitator.text())
                .contains("Six people, one alert.")
                .contains("My own department.")
                .contains("A screen tells me less");
        they.learner.get(they.path);
        assertThat(they.learner.text()).contains("Being read").contains("Opened by facilitator-");

        they.send(Correspondence.script());
        assertThat(they.facilitator.path()).isEqualTo(they.path);
        they.learner.get(they.path);
        assertThat(they.learner.page().select(".quote q").text()).isEqualTo("Nobody asked the night registrar");
        assertThat(they.learner.page().select(".reading")).hasSize(2);

        they.learner.submit("/replies", they.replies("partly", "Nearer than I like."));
        assertThat(they.learner.page().select(".reply").text()).contains("Partly Nearer than I like.");
        they.learner.submit("/next-step", Correspondence.step());
        assertThat(they.learner.text()).contains("When somebody is missing from a list");

        they.facilitator.get(they.path).submit("/confirmation", Map.of());
        they.learner.get(they.path);
        assertThat(they.learner.text()).contains("Finished").contains("confirmed by facilitator-");
        assertThat(they.learner.page().select("main form[action$=withdrawal]")).isEmpty();
    }
}
