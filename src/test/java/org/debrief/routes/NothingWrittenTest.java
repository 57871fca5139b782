package org.debrief.routes;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Life;
import org.debrief.People;
import org.debrief.Visit;
import org.debrief.account.Role;
import org.debrief.account.SignInMode;
import org.debrief.learning.Revisions;
import org.debrief.web.Who;

import static org.assertj.core.api.Assertions.assertThat;

/** No screen shows an administrator anything a learner wrote: every route that lets them in, beside a whole life. */
@QuarkusTest
class NothingWrittenTest {

    @Inject
    People people;

    @Inject
    Life life;

    @Inject
    Revisions revisions;

    @Test
    void noRouteOfAnAdministratorShowsAWordOrTheTitleOfACase() {
        var lived = life.live();
        var administrator = Visit.as(people.administrator());
        var cohort = administrator
                .get("/people/" + lived.account())
                .page()
                .select("dd a[href^=/cohorts/]")
                .attr("href")
                .replace("/cohorts/", "");
        var titles = revisions.modules().stream().map(module -> module.title()).toList();
        var walked = Route.all().stream()
                .filter(route -> route.access().isPresent() && route.who() == Who.ADMINISTRATOR)
                .filter(route -> !route.path().contains("{invitation}"))
                .toList();
        assertThat(walked).hasSizeGreaterThan(15);
        for (var route : walked) {
            var to = route.path()
                    .replace("{account}", lived.account().toString())
                    .replace("{cohort}", cohort);
            var shown = route.changes()
                    ? sent(administrator, to, lived.name())
                    : administrator.get(to).source();
            assertThat(shown).as(route + " shows the person or nothing").doesNotContain(lived.kept());
            assertThat(shown).as(route.toString()).doesNotContain(titles);
        }
        assertThat(administrator.get("/people/" + lived.account()).text()).contains(lived.name());
        assertThat(elsewhere(administrator, lived)).isEmpty();
    }

    /** Every form as a mistake would send it: what comes back is a page too. */
    private static String sent(Visit administrator, String to, String words) {
        var fields = administrator.get("/people").filled(administrator.form("/search"));
        fields.put("words", to.endsWith("/search") ? words : "");
        administrator.post(to, fields, Map.of());
        return administrator.source();
    }

    /** Asked for by its address, what the learner wrote is not there. */
    private static List<String> elsewhere(Visit administrator, Life.Lived lived) {
        return lived.visit().get("/reflections").page().select("main a[href]").eachAttr("href").stream()
                .filter(href -> href.startsWith("/"))
                .filter(href -> administrator.getOnly(href).statusCode() == 200
                        && lived.kept().stream().anyMatch(administrator.source()::contains))
                .toList();
    }

    @Test
    void noRoleOfAnAdministratorOpensALearnersPages() {
        assertThat(Route.all().stream()
                        .filter(route ->
                                Person.ADMINISTRATOR.expected(route, SignInMode.LOCAL) == Person.Outcome.ADMITTED)
                        .filter(route -> route.path().startsWith("/reflections")
                                || route.path().startsWith("/attempts")
                                || route.path().startsWith("/debriefs")
                                || route.path().startsWith("/shares")))
                .isEmpty();
        assertThat(Role.ADMINISTRATOR.label()).isEqualTo("Administrator");
    }
}
