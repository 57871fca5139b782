package org.debrief.keycloak;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.account.Account;
import org.debrief.account.Role;
import org.debrief.cohort.Cohort;
import org.debrief.cohort.Membership;
import org.debrief.debrief.Correspondence;
import org.debrief.debrief.Debrief;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of people and cohorts where the organisation's provider decides who is what. */
@QuarkusTest
@TestProfile(OrganisationMode.class)
class OrganisationPeopleTest {

    private final KeycloakAdmin keycloak = Keycloak.shared().admin();
    private final String name = "person-" + UUID.randomUUID();
    private final String group = "Cohort of " + name;

    @Inject
    People people;

    private Visit at(String path) {
        return Visit.as(people.administrator()).get(path);
    }

    /** Who signs in at the organisation is called as it says from then on. */
    private static Account account(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account =
                    Account.find("name in ?1", List.of(name, name + " Example")).singleResult();
            account.roles.size();
            return account;
        });
    }

    private static UUID cohort(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Cohort.<Cohort>find("name", name).<Cohort>singleResult().id);
    }

    private static boolean isIn(UUID cohort, String name, Role role) {
        var id = account(name).id;
        return QuarkusTransaction.requiringNew().call(() -> Membership.holds(cohort, id, role));
    }

    private String link(UUID cohort) {
        var link = at("/cohorts/" + cohort).submit("/links", Map.of()).page().select(".capability");
        return link.text().substring(link.text().indexOf("/invitations/"));
    }

    private static int posted(Visit visit, String to, Map<String, String> fields) {
        return visit.post(to, fields, Map.of()).statusCode();
    }

    @Test
    void nobodyMakesAnAccountByHand() {
        var visit = at("/people");
        assertThat(visit.text()).contains("Accounts make themselves");
        assertThat(visit.page().select("a[href=/people/new]")).isEmpty();
        var fields = visit.filled(visit.form("/search"));
        assertThat(visit.get("/people/new").status()).isEqualTo(404);
        fields.putAll(Map.of("name", name, "email", name + "@ward.example", "role", "LEARNER"));
        assertThat(posted(visit, "/people", fields)).isEqualTo(404);
    }

    @Test
    void aPersonsPageSaysWhereTheirRolesComeFromAndOffersNothingOfPasswords() {
        var learner = people.learner(people.cohort());
        var path = "/people/" + people.id(learner);
        var visit = at(path);
        assertThat(visit.text())
                .contains("Roles come from your organisation’s own sign-in", "until their sign-in is next renewed")
                .doesNotContain("One-time codes", "password");
        var fields = visit.filled(visit.form("/roles"));
        assertThat(posted(visit, path + "/password-links", fields)).isEqualTo(404);
        assertThat(posted(visit, path + "/second-factor/removal", fields)).isEqualTo(404);
        fields.put("role-FACILITATOR", "yes");
        assertThat(posted(visit, path + "/roles", fields)).isEqualTo(303);
        assertThat(account(learner).roles).contains(Role.FACILITATOR);
        Visit.as(learner);
        assertThat(account(learner).roles).containsExactly(Role.LEARNER);
    }

    @Test
    void whoSignsInAtTheOrganisationJoinsByALinkAndStaysIn() {
        var cohort = people.cohort();
        var link = link(cohort);
        var learner = people.learner(people.cohort());
        var visit = Visit.anonymous().get(link);
        assertThat(visit.page().select("main form")).isEmpty();
        visit.get(visit.page().select("main a[href^=/sign-in]").attr("href"));
        var elsewhere = visit.page().select("main a.button").attr("href");
        visit.get(visit.comeBack(elsewhere, learner, learner));
        assertThat(visit.path()).isEqualTo(link);
        var fields = visit.filled(visit.form("/membership"));
        assertThat(posted(visit, link, fields)).isEqualTo(404);
        visit.get(link).submit("/membership", Map.of());
        assertThat(isIn(cohort, learner, Role.LEARNER)).isTrue();
        Visit.as(learner);
        assertThat(isIn(cohort, learner, Role.LEARNER)).isTrue();
    }

    @Test
    void anInvitationGivesNobodyARoleThatTheOrganisationDoesNot() {
        var cohort = people.cohort();
        var link = link(cohort);
        var facilitator = people.facilitator(people.cohort());
        var visit = Visit.as(facilitator).get(link);
        assertThat(visit.text()).contains("You cannot join Cohort " + cohort + " yet", "Ask whoever runs Debrief");
        assertThat(visit.page().select("main form")).isEmpty();
        var fields = visit.get("/try").filled(visit.form("/try"));
        assertThat(posted(visit, link + "/membership", fields)).isEqualTo(422);
        assertThat(isIn(cohort, facilitator, Role.LEARNER)).isFalse();
    }

    @Test
    void aMembershipThatFollowsAGroupSaysSoWhereverItIsEnded() {
        keycloak.create(name, List.of("learner"), List.of(group));
        var own = Visit.as(name).get("/account");
        var cohort = cohort(group);
        var visit = at("/cohorts/" + cohort);
        assertThat(visit.text()).contains("Your organisation’s own sign-in has groups");
        assertThat(visit.page().select("tbody td").first().text()).endsWith("by their group");
        visit.get(visit.page().select("a[href$=/removal]").attr("href"));
        assertThat(visit.text()).contains("or they are brought back as soon as their sign-in is next renewed");
        own.get(own.page().select("a[href$=/departure]").attr("href"));
        assertThat(own.text()).contains("you are brought back as soon as your sign-in is next renewed");

        var here = people.cohort();
        people.learner(here);
        assertThat(visit.get("/cohorts/" + here).page().select("tbody td").text())
                .doesNotContain("by their group");
    }

    @Test
    void aGroupFindsItsCohortAgainWhateverItIsCalledHere() {
        keycloak.create(name, List.of("learner"), List.of(group));
        Visit.as(name);
        var cohort = cohort(group);
        at("/cohorts/" + cohort).submit("/name", Map.of("name", "Renamed " + name));
        assertThat(Visit.as(name).path()).isEqualTo("/modules");
        var account = account(name);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> Membership.<Membership>list("key.accountId", account.id).stream()
                                .map(membership -> membership.key.cohortId())
                                .toList()))
                .containsExactly(cohort);
    }

    @Test
    void guessingAtInvitationsIsSlowedHereToo() {
        var visit = Visit.anonymous();
        try {
            for (int guess = 0; guess < 60; guess++) {
                assertThat(visit.get("/invitations/guess-" + guess).status()).isEqualTo(404);
            }
            assertThat(visit.get("/invitations/one-more").status()).isEqualTo(429);
        } finally {
            people.forgetTries();
        }
    }

    @Test
    void aClosedCohortTakesNobodyInByAGroup() {
        keycloak.create(name, List.of("learner"), List.of(group));
        Visit.as(name);
        var cohort = cohort(group);
        at("/cohorts/" + cohort + "/closing").submit("/closing", Map.of());
        var late = keycloak.create("late-" + name, List.of("learner"), List.of());
        keycloak.join(late, group);
        assertThat(Visit.as("late-" + name).path()).isEqualTo("/modules");
        assertThat(isIn(cohort, "late-" + name, Role.LEARNER)).isFalse();
        assertThat(isIn(cohort, name, Role.LEARNER)).isTrue();
    }

    @Test
    void whatAFacilitatorHasClaimedGoesBackWhenTheirGroupDoes() {
        keycloak.create(name, List.of("learner"), List.of(group));
        var helper = "helper-" + name;
        var subject = keycloak.create(helper, List.of("facilitator"), List.of());
        keycloak.join(subject, group);
        var learner = Visit.as(name);
        var facilitator = Visit.as(helper);
        var cohort = cohort(group);
        new Correspondence(people, cohort, learner, facilitator).claimed();
        assertThat(unclaimed(cohort)).isZero();
        keycloak.leave(subject, group);
        Visit.as(helper);
        assertThat(unclaimed(cohort)).isEqualTo(1);
    }

    @Test
    void whatTheyHaveClaimedWhereTheyWereAddedHereGoesBackWhenTheirRoleDoes() {
        var cohort = people.cohort();
        var subject = keycloak.create(name, List.of("facilitator"), List.of());
        var facilitator = Visit.as(name);
        at("/cohorts/" + cohort).submit("/members", Map.of("who", account(name).name, "as", "FACILITATOR"));
        new Correspondence(people, cohort, Visit.as(people.learner(cohort)), facilitator.get("/debriefs")).claimed();
        assertThat(unclaimed(cohort)).isZero();
        keycloak.take(subject, List.of("facilitator"));
        keycloak.give(subject, List.of("learner"));
        Visit.as(name);
        assertThat(unclaimed(cohort)).isEqualTo(1);
        assertThat(isIn(cohort, name, Role.FACILITATOR)).isTrue();
    }

    @Test
    void aGroupDoesNotFallIntoTheCohortOfAnotherThatWasRenamedToItsName() {
        keycloak.create(name, List.of("learner"), List.of(group));
        Visit.as(name);
        var first = cohort(group);
        var other = "Other " + group;
        at("/cohorts/" + first).submit("/name", Map.of("name", other));
        keycloak.create("second-" + name, List.of("learner"), List.of(other));
        assertThat(Visit.as("second-" + name).path()).isEqualTo("/modules");
        assertThat(isIn(first, "second-" + name, Role.LEARNER)).isFalse();
        assertThat(isIn(first, name, Role.LEARNER)).isTrue();
    }

    private static long unclaimed(UUID cohort) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Debrief.count("cohortId = ?1 and facilitatorId is null", cohort));
    }
}
