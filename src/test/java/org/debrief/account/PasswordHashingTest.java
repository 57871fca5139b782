package org.debrief.account;

import java.util.function.Function;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PasswordHashingTest {

    private static final int BEFORE = 5;

    @Inject
    People people;

    @Inject
    PasswordConfig config;

    private String name;

    @BeforeEach
    void choseAPasswordWhenItCostAnother() {
        name = people.learner(people.cohort());
        identity(identity -> {
            identity.change(PasswordHash.of(name, BEFORE));
            return identity;
        });
    }

    private <T> T identity(Function<Identity, T> asked) {
        return QuarkusTransaction.requiringNew()
                .call(() -> asked.apply(Identity.local(name).orElseThrow()));
    }

    private boolean costs(int cost) {
        return identity(identity -> identity.hash().costs(cost));
    }

    @Test
    void aPasswordIsKeptAtTheCostOfTodayFromTheNextSignInOn() {
        assertThat(config.cost()).isNotEqualTo(BEFORE);
        assertThat(Visit.as(name).path()).isEqualTo("/modules");
        assertThat(costs(config.cost())).isTrue();
        assertThat(Visit.as(name).path()).isEqualTo("/modules");
    }

    @Test
    void aWrongPasswordChangesNothing() {
        assertThat(Visit.anonymous().signIn(name, "wrong").status()).isEqualTo(422);
        assertThat(costs(BEFORE)).isTrue();
    }

    @Test
    void noLogShowsAHash() {
        assertThat(PasswordHash.of(name, BEFORE).toString()).doesNotContain("$");
    }
}
