package org.debrief.debrief;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.account.Role;
import org.debrief.cohort.Leaving;

import static org.assertj.core.api.Assertions.assertThat;

/** A facilitator goes in one transaction while another hangs something on them: whichever ends first, nothing waits for ever. */
@QuarkusTest
class LeavingAtOnceTest {

    @Inject
    People people;

    @Inject
    Leaving leaving;

    @Inject
    DebriefData debriefs;

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        other.shutdownNow();
    }

    @Test
    void aQuestionClaimedByWhoeverIsLosingTheRoleGoesBackToTheQueue() throws Exception {
        var they = new Correspondence(people).asked();
        var name = name(they.facilitator);
        they.facilitator.get("/debriefs");
        var claim = whileGoing(
                () -> {
                    var member = account(name);
                    member.roles.remove(Role.FACILITATOR);
                    member.roles.add(Role.LEARNER);
                    Account.flush();
                    leaving.endFacilitating(member);
                },
                () -> they.facilitator.submit(they.path + "/claim", Map.of()));
        claim.get();
        var colleague = Visit.as(people.facilitator(they.cohort));
        assertThat(colleague.get("/debriefs").text()).contains(Correspondence.QUESTION);
    }

    @Test
    void aNextStepWrittenWhileTheFacilitatorGoesIsNotLeftWaitingForThem() throws Exception {
        var they = new Correspondence(people).replied();
        var name = name(they.facilitator);
        they.learner.get(they.path);
        var step = whileGoing(
                () -> leaving.endFacilitating(account(name)),
                () -> they.learner.submit("/next-step", Correspondence.step()));
        step.get();
        assertThat(they.learner.get(they.path).text()).contains("Finished");
    }

    @Test
    void aNextStepWrittenWhileTheFacilitatorIsErasedIsNotLeftWaitingForThem() throws Exception {
        var they = new Correspondence(people).replied();
        var name = name(they.facilitator);
        they.learner.get(they.path);
        var step = whileGoing(
                () -> debriefs.erase(account(name).authorId),
                () -> they.learner.submit("/next-step", Correspondence.step()));
        step.get();
        assertThat(they.learner.get(they.path).text()).contains("Finished");
    }

    /** The other begins when all is done but the commit, and ends before it where nothing makes it wait. */
    private Future<?> whileGoing(Runnable going, Runnable meanwhile) {
        return QuarkusTransaction.requiringNew().call(() -> {
            going.run();
            var begun = other.submit(meanwhile);
            try {
                begun.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException itWaits) {
                assertThat(begun).isNotDone();
            }
            return begun;
        });
    }

    private static String name(Visit visit) {
        return visit.get("/account").page().select("h1").text();
    }

    private Account account(String name) {
        return Account.findById(people.id(name));
    }
}
