package org.debrief.web;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.debrief.Visit;
import org.debrief.keycloak.TrustedForAWhile;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(TrustedForAWhile.class)
class HeadersInOrganisationModeTest extends HeadersTest {

    @Override
    @Test
    void cookiesAreForTheServerAloneAndForThisSite() {
        var name = people.learner(people.cohort());
        var visit = Visit.anonymous();
        var back = visit.comeBack("/sign-in/organisation?to=/modules/january", name, name);
        assertThat(visit.last().headers("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("q_auth"))
                .anyMatch(cookie -> cookie.startsWith("way-on="))
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
        assertThat(visit.getOnly(back).headers("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("sign-in="))
                .noneMatch(cookie -> cookie.startsWith("q_session"))
                .filteredOn(cookie -> !cookie.contains("Max-Age=0"))
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void thePagesOfSigningInAndOutAreProtected() {
        var name = people.learner(people.cohort());
        var visit = Visit.anonymous();
        isAPage("came from nowhere", visit.get("/sign-in/organisation/arrival?code=x&state=y"));
        isAPage("signed out", visit.get("/signed-out"));
        visit.signIn(name, name).get("/account").submit("/sign-out", Map.of());
        isAPage("leaving", visit);
        visit.post("/sign-in", Map.of("name", name, "password", name), Map.of());
        assertThat(visit.status()).isEqualTo(404);
        isAPage("no password here", visit);
    }
}
