package org.debrief.signin;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.debrief.account.Role;
import org.debrief.signin.SignInConfig.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.signin.SignInConfig.Requirement.OPTIONAL;
import static org.debrief.signin.SignInConfig.Requirement.REQUIRED_FOR_FACILITATORS_AND_ADMINISTRATORS;

class SecondFactorRuleTest {

    private static SignInConfig says(Requirement requirement) {
        return () -> Optional.ofNullable(requirement);
    }

    @Test
    void facilitatorsAndAdministratorsMustHaveOneUnlessTheSampleIsShown() {
        assertThat(SecondFactorRule.of(says(null), false)).isEqualTo(REQUIRED_FOR_FACILITATORS_AND_ADMINISTRATORS);
        assertThat(SecondFactorRule.of(says(null), true)).isEqualTo(OPTIONAL);
    }

    @Test
    void whatTheOperatorSaysHoldsInBoth() {
        for (var sample : new boolean[] {true, false}) {
            for (var requirement : Requirement.values()) {
                assertThat(SecondFactorRule.of(says(requirement), sample)).isEqualTo(requirement);
            }
        }
    }

    @Test
    void aLearnerWhoIsNothingElseMayAndNeedNot() {
        var required = REQUIRED_FOR_FACILITATORS_AND_ADMINISTRATORS;
        assertThat(required.covers(Set.of(Role.LEARNER))).isFalse();
        assertThat(required.covers(Set.of(Role.LEARNER, Role.FACILITATOR))).isTrue();
        assertThat(required.covers(Set.of(Role.ADMINISTRATOR))).isTrue();
        assertThat(OPTIONAL.covers(Set.of(Role.ADMINISTRATOR))).isFalse();
    }
}
