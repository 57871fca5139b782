package org.debrief.people;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.account.RecoveryCode;
import org.debrief.account.SecondFactor;
import org.debrief.audit.Act;
import org.debrief.notice.MailServerResource;
import org.debrief.notice.Postbox;

import static org.assertj.core.api.Assertions.assertThat;

/** For somebody who has lost both their phone and their recovery codes. */
@QuarkusTest
@WithTestResource(value = MailServerResource.class, scope = TestResourceScope.GLOBAL)
class SecondFactorRemovalTest {

    private static final String REMOVAL = "/second-factor/removal";

    @Inject
    People people;

    Postbox postbox;

    private String learner;

    @BeforeEach
    void make() {
        learner = people.learner(people.cohort());
    }

    private Visit page() {
        return Visit.as(people.administrator()).get(path(learner));
    }

    private String path(String name) {
        return "/people/" + people.id(name);
    }

    private boolean hasCodes(String name) {
        var id = people.id(name);
        return QuarkusTransaction.requiringNew()
                .call(() -> SecondFactor.confirmed(id).isPresent() && RecoveryCode.left(id) > 0);
    }

    @Test
    void thePageOfAPersonSaysWhetherTheyHaveCodes() {
        assertThat(page().page().select("dt:containsOwn(One-time codes) + dd").text())
                .isEqualTo("not set up");
        assertThat(page().page().select("form[action$=" + REMOVAL + "]")).isEmpty();
        people.secondFactor(learner);
        assertThat(page().page().select("dt:containsOwn(One-time codes) + dd").text())
                .startsWith("set up on ");
        assertThat(page().text()).contains("First make sure who asks", "No letter can tell them");
    }

    @Test
    void codesAreTakenOffAndEverySignInEndsEvenOneThatWaitsForACode() {
        var address = people.address(learner);
        var phone = Visit.as(learner);
        people.secondFactor(learner);
        var halfway = Visit.as(learner);
        assertThat(halfway.path()).startsWith("/second-factor");
        var visit = page();
        assertThat(visit.text()).contains("A letter to " + address + " tells them");
        visit.submit(REMOVAL, Map.of());
        assertThat(visit.path()).startsWith(path(learner));
        assertThat(visit.page().select("dt:containsOwn(One-time codes) + dd").text())
                .isEqualTo("not set up");
        assertThat(hasCodes(learner)).isFalse();
        assertThat(phone.get("/modules").path()).startsWith("/sign-in");
        assertThat(halfway.get("/second-factor").path()).startsWith("/sign-in");
        assertThat(Visit.as(learner).path()).isEqualTo("/modules");
        assertThat(postbox.letter(address).subject()).isEqualTo("Codes were taken off");
    }

    @Test
    void itIsWrittenDownAndToldOnceHoweverOftenTheFormIsSent() {
        var address = people.address(learner);
        people.secondFactor(learner);
        var visit = page();
        var fields = visit.filled(visit.form(REMOVAL));
        for (int i = 0; i < 2; i++) {
            assertThat(visit.post(path(learner) + REMOVAL, fields, Map.of()).statusCode())
                    .isEqualTo(303);
        }
        assertThat(Acts.on(people.id(learner))).containsExactly(Act.SECOND_FACTOR_REMOVED);
        assertThat(postbox.letter(address).text()).contains("does not ask for a code");
        assertThat(postbox.lettersTo(address)).hasSize(1);
        assertThat(visit.get("/audit?person=" + people.id(learner)).text())
                .contains("Took one-time codes off an account");
    }

    @Test
    void nobodyTakesTheirOwnCodesOffHere() {
        var name = people.administrator();
        var visit = Visit.as(name);
        people.secondFactor(name);
        visit.get(path(name));
        assertThat(visit.page().select("form[action$=" + REMOVAL + "]")).isEmpty();
        assertThat(visit.text()).contains("another administrator can");
        var token = visit.filled(visit.form("/roles"));
        assertThat(visit.post(path(name) + REMOVAL, token, Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(hasCodes(name)).isTrue();
        assertThat(Acts.on(people.id(name))).isEmpty();
    }
}
