package org.debrief.cohort;

import java.util.Map;
import java.util.UUID;

import org.debrief.People;
import org.debrief.Visit;

/** An administrator who invites, and somebody who comes. */
record Inviting(People people) {

    static final String PASSWORD = "four tin kettles";

    static String address() {
        return UUID.randomUUID() + "@ward.example";
    }

    Visit at(UUID cohort) {
        return Visit.as(people.administrator()).get("/cohorts/" + cohort);
    }

    /** The path of a new link, as it is shown once. */
    String link(UUID cohort, String uses) {
        return shown(at(cohort).submit("/links", Map.of("uses", uses, "days", "7")));
    }

    static String shown(Visit visit) {
        var link = visit.page().select(".capability").text();
        return link.substring(link.indexOf("/invitations/"));
    }

    /** The first that is open, after the page that asks. */
    static Visit renew(Visit atCohort) {
        return renewal(atCohort).submit("/renewal", Map.of());
    }

    static Visit renewal(Visit atCohort) {
        return atCohort.get(atCohort.page().select("a[href$=/renewal]").first().attr("href"));
    }

    /** The first that is open, after the page that asks. */
    static Visit withdraw(Visit atCohort) {
        return withdrawal(atCohort).submit("/withdrawal", Map.of());
    }

    static Visit withdrawal(Visit atCohort) {
        return atCohort.get(
                atCohort.page().select("a[href$=/withdrawal]").first().attr("href"));
    }

    static Visit makesAccount(String link, String name, String email) {
        var visit = Visit.anonymous().get(link);
        var fields = Map.of("name", name, "email", email, "password", PASSWORD, "password-again", PASSWORD);
        return visit.submit(link, fields);
    }
}
