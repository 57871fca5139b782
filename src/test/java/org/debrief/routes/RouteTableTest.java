package org.debrief.routes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Answer;
import org.debrief.People;
import org.debrief.Tables;
import org.debrief.account.SignInMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Role × ownership → allowed? for every route there is, asked through HTTP. The table is printed to target/route-table.txt. */
@QuarkusTest
class RouteTableTest {

    private static final List<Route> ROUTES = Route.all();

    @Inject
    SignInMode mode;

    @Inject
    People people;

    @Inject
    Tables tables;

    private Fixture fixture;

    @BeforeEach
    void make() {
        fixture = new Fixture(people);
    }

    @Test
    void everyRouteHasARule() {
        assertThat(ROUTES).isNotEmpty();
        assertThat(ROUTES.stream().filter(route -> route.access().isEmpty()))
                .as("routes without @Access; say who may come and what must be theirs")
                .isEmpty();
    }

    @Test
    void everyPathParameterHasSomethingRealToName() {
        assertThat(ROUTES.stream().flatMap(route -> route.parameters().stream()
                        .filter(parameter -> !Fixture.knows(parameter))
                        .map(parameter -> route + ": add {" + parameter + "} to Fixture.PARAMETERS")))
                .isEmpty();
    }

    @Test
    void theTableIsPrinted() throws IOException {
        var table = ROUTES.stream()
                .filter(route -> route.existsIn(mode))
                .map(route -> "%-6s %-60s %-14s %-18s %s"
                        .formatted(route.verb(), route.path(), route.who(), route.of(), outcomes(route)))
                .toList();
        Files.write(
                Path.of("target", mode == SignInMode.LOCAL ? "route-table.txt" : "route-table-organisation.txt"),
                table);
        assertThat(table).isNotEmpty();
    }

    private String outcomes(Route route) {
        return Person.in(mode).stream()
                .map(person -> person + "=" + person.expected(route, mode))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whoIsNotAdmittedIsToldSoAndNothingChanges() {
        for (var route : ROUTES) {
            route.filled(fixture, Person.INVITED);
            fixture.form(Person.OWNER, route);
            Person.in(mode).forEach(fixture::visit);
            var before = tables.contents();
            for (var person : Person.in(mode)) {
                if (person.expected(route, mode) != Person.Outcome.ADMITTED) {
                    isRefused(route, person);
                }
            }
            assertThat(tables.contents()).as(route + " refused").isEqualTo(before);
        }
    }

    private void isRefused(Route route, Person person) {
        var to = route.filled(fixture, person);
        var answer = ask(route, person, to, Map.of());
        var of = person + " " + route + " as " + to;
        switch (person.expected(route, mode)) {
            case FORBIDDEN -> assertThat(answer.statusCode()).as(of).isEqualTo(403);
            case REFUSED -> assertThat(answer.statusCode()).as(of).isEqualTo(400);
            case NOT_FOUND -> assertThat(answer.statusCode()).as(of).isEqualTo(404);
            default -> {
                assertThat(answer.statusCode()).as(of).isEqualTo(303);
                assertThat(answer.header("Location")).as(of).contains("/sign-in");
            }
        }
    }

    @Test
    void whoIsAdmittedComesIn() {
        for (var route : Fixture.spoilersLast(ROUTES)) {
            var own = route.changes() ? fixture.again() : fixture;
            for (var person : Person.in(mode)) {
                if (person.expected(route, mode) == Person.Outcome.ADMITTED) {
                    isAdmitted(own, route, person);
                }
            }
        }
    }

    private static void isAdmitted(Fixture own, Route route, Person person) {
        var to = route.filled(own, person);
        var answer = ask(own, route, person, to, Map.of());
        var of = person + " " + route + " as " + to;
        assertThat(answer.statusCode()).as(of).isIn(200, 303, 422);
        if (answer.statusCode() == 303) {
            assertThat(answer.header("Location")).as(of).doesNotContain("/sign-in");
        }
    }

    @Test
    void noFormIsTakenWithoutItsTokenOrFromAnotherSite() {
        for (var route : ROUTES) {
            var to = new EnumMap<Person, String>(Person.class);
            Person.in(mode).stream()
                    .filter(person -> route.changes() && person.expected(route, mode) == Person.Outcome.ADMITTED)
                    .forEach(person -> to.put(person, prepared(route, person)));
            if (!to.isEmpty()) {
                var before = tables.contents();
                to.forEach((person, path) -> isFromElsewhere(route, person, path));
                assertThat(tables.contents()).as(route + " from elsewhere").isEqualTo(before);
            }
        }
    }

    private String prepared(Route route, Person person) {
        fixture.form(person, route);
        return route.filled(fixture, person);
    }

    private void isFromElsewhere(Route route, Person person, String to) {
        var bare = fixture.form(person, route);
        bare.remove("form-token");
        var of = person + " " + route;
        assertThat(fixture.visit(person).post(to, bare, Map.of()).statusCode())
                .as(of + " without a token")
                .isEqualTo(403);
        assertThat(ask(route, person, to, Map.of("Origin", "https://elsewhere.example"))
                        .statusCode())
                .as(of + " from another site")
                .isEqualTo(403);
    }

    private Answer ask(Route route, Person person, String to, Map<String, String> headers) {
        return ask(fixture, route, person, to, headers);
    }

    private static Answer ask(Fixture of, Route route, Person person, String to, Map<String, String> headers) {
        return route.changes()
                ? of.visit(person).post(to, of.form(person, route), headers)
                : of.visit(person).getOnly(to);
    }
}
