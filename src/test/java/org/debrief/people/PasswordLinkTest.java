package org.debrief.people;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.audit.Act;
import org.debrief.notice.MailServerResource;
import org.debrief.notice.Postbox;

import static org.assertj.core.api.Assertions.assertThat;

/** Links with which somebody chooses a password: by letter, or handed over. */
@QuarkusTest
@WithTestResource(value = MailServerResource.class, scope = TestResourceScope.GLOBAL)
class PasswordLinkTest {

    private static final String PASSWORD = "four tin kettles";

    @Inject
    People people;

    Postbox postbox;

    private Visit administrator() {
        return Visit.as(people.administrator());
    }

    private Visit at(String name) {
        return administrator().get("/people/" + people.id(name));
    }

    private static String handed(Visit visit) {
        return visit.page().select(".capability").text().replaceFirst(".*(?=/password-resets/)", "");
    }

    @Test
    void anAccountMadeByHandChoosesItsPasswordByALetter() {
        var address = UUID.randomUUID() + "@ward.example";
        var visit = administrator().get("/people/new");
        visit.submit("/people", Map.of("name", "Sam  Oduya", "email", address, "role", "LEARNER"));
        assertThat(visit.text()).contains("A letter to Sam Oduya is on its way");
        var link = postbox.letter(address).link();
        var sam = Visit.anonymous().get(link);
        assertThat(sam.text()).contains("Welcome, Sam Oduya", address);
        sam.submit(link, Map.of("password", "Sam Oduya 123", "password-again", "Sam Oduya 123"));
        assertThat(sam.status()).isEqualTo(422);
        sam.submit(link, Map.of("password", PASSWORD, "password-again", PASSWORD));
        assertThat(sam.path()).isEqualTo("/invitations/accepted");
        assertThat(sam.signIn(address, PASSWORD).path()).isEqualTo("/modules");
        assertThat(Visit.anonymous().get(link).text()).contains("used up");
    }

    @Test
    void aNewLinkTakesThePlaceOfALostOne() {
        var address = UUID.randomUUID() + "@ward.example";
        var visit = administrator().get("/people/new");
        postbox.closed(() -> visit.submit("/people", Map.of("name", "Sam Oduya", "email", address, "role", "LEARNER")));
        assertThat(visit.text()).contains("hand the link over yourself");
        var lost = visit.page().select(".capability").text();
        visit.get(visit.page().select("main a.button").attr("href")).submit("/password-links", Map.of());
        assertThat(Visit.anonymous()
                        .get(lost.substring(lost.indexOf("/invitations/")))
                        .text())
                .contains("withdrawn");
        assertThat(Visit.anonymous().get(postbox.letter(address).link()).status())
                .isEqualTo(200);
    }

    @Test
    void whoForgotTheirPasswordAndIsReachedByNoLetterIsGivenALink() {
        var name = people.learner(people.cohort());
        var there = Visit.as(name);
        var visit = at(name);
        assertThat(visit.text()).contains("they have given no e-mail address", "First make sure who asks");
        visit.submit("/password-links", Map.of());
        assertThat(visit.text()).contains("Give " + name + " this link");
        var lost = handed(visit);
        var link = handed(visit.get("/people/" + people.id(name)).submit("/password-links", Map.of()));
        assertThat(Visit.anonymous().get(lost).status()).isEqualTo(404);
        var anew = Visit.anonymous().get(link);
        assertThat(anew.text()).contains("You sign in as " + name);
        anew.submit(link, Map.of("password", PASSWORD, "password-again", PASSWORD));
        assertThat(anew.path()).isEqualTo("/sign-in?changed=yes");
        assertThat(there.get("/modules").path()).startsWith("/sign-in");
        assertThat(Visit.anonymous().signIn(name, name).status()).isEqualTo(422);
        var back = Visit.anonymous().signIn(name, PASSWORD);
        assertThat(back.path()).isEqualTo("/modules");
        assertThat(back.getOnly("/account/archive").statusCode()).isEqualTo(200);
        assertThat(Visit.anonymous().get(link).status()).isEqualTo(404);
        assertThat(Acts.on(people.id(name))).containsExactly(Act.PASSWORD_LINK_MADE, Act.PASSWORD_LINK_MADE);
    }

    @Test
    void nobodyMakesALinkForThemselvesOrForADisabledAccount() {
        var administrator = people.administrator();
        var visit = Visit.as(administrator).get("/people/" + people.id(administrator));
        var fields = visit.filled(visit.form("/roles"));
        var own = visit.post("/people/" + people.id(administrator) + "/password-links", fields, Map.of());
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.asString()).contains("changed on your account page").doesNotContain("/password-resets/");
        var name = people.learner(people.cohort());
        visit.get("/people/" + people.id(name) + "/disabling").submit("/disabling", Map.of());
        var disabled = visit.post("/people/" + people.id(name) + "/password-links", fields, Map.of());
        assertThat(disabled.statusCode()).isEqualTo(422);
        assertThat(disabled.asString()).contains("This account is disabled").doesNotContain("/password-resets/");
    }

    /** Or an administrator could open any account at will, and read what is in it. */
    @Test
    void whomALetterReachesGetsNoLinkFromAnAdministrator() {
        var name = people.learner(people.cohort());
        var address = people.address(name);
        var visit = at(name);
        assertThat(visit.text()).doesNotContain("If they have forgotten their password");
        var fields = visit.filled(visit.form("/roles"));
        var answer = visit.post("/people/" + people.id(name) + "/password-links", fields, Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("A letter reaches them", address).doesNotContain("/password-resets/");
        assertThat(Acts.on(people.id(name))).isEmpty();
    }
}
