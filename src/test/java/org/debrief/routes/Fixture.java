package org.debrief.routes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.debrief.Correspondence;
import org.debrief.learning.Walker;

/** Real things for the parameters of a route to name, and everybody who may ask for them. */
final class Fixture {

    /**
     * One entry for each name of a path parameter: given this fixture and the route, something real that OWNER wrote, in the
     * state the route's Ownership speaks of (for CLAIMED, claimed by FACILITATOR). Make it through HTTP, as {@link Walker}
     * does, with {@link #visit}.
     */
    private static final Map<String, BiFunction<Fixture, Route, String>> PARAMETERS = new HashMap<>();

    /** Names that lead to nothing of anybody's. */
    private static final Set<String> NOBODYS = Set.of("module", "hash", "name");

    /** What a form must say, beyond its token, to be more than refused; by the route's path. */
    private static final Map<String, Map<String, String>> FIELDS = new HashMap<>();

    static {
        PARAMETERS.put("module", (fixture, route) -> "sepsis-alert");
        PARAMETERS.put("hash", (fixture, route) -> fixture.asset()[2]);
        PARAMETERS.put("name", (fixture, route) -> fixture.asset()[3]);
        PARAMETERS.put("attempt", (fixture, route) -> fixture.attempt());
        PARAMETERS.put(
                "scene", (fixture, route) -> route.path().endsWith("second-thoughts") ? "nine-ten" : "before-noon");
        PARAMETERS.put("id", (fixture, route) -> fixture.debrief(route));
        PARAMETERS.put("reflection", (fixture, route) -> fixture.reflection());
        PARAMETERS.put("signIn", (fixture, route) -> fixture.signIn());
        FIELDS.put("/attempts/{attempt}/place", Map.of("to", "nine-ten"));
        FIELDS.put("/attempts/{attempt}/replays", Map.of("from", "nine-ten"));
    }

    private final People people;
    private final UUID cohort;
    private final String owner;
    private final Map<Person, Visit> visits = new EnumMap<>(Person.class);
    private final Map<String, String> made = new HashMap<>();

    Fixture(People people) {
        this.people = people;
        this.cohort = people.cohort();
        this.owner = people.learner(cohort);
    }

    static boolean isSomebodys(String parameter) {
        return !NOBODYS.contains(parameter);
    }

    static boolean knows(String parameter) {
        return PARAMETERS.containsKey(parameter);
    }

    String value(String parameter, Route route) {
        return PARAMETERS.get(parameter).apply(this, route);
    }

    Visit visit(Person person) {
        return visits.computeIfAbsent(person, this::come);
    }

    private Visit come(Person person) {
        return switch (person) {
            case NOBODY -> Visit.anonymous();
            case OWNER -> Visit.as(owner);
            case OTHER_LEARNER -> Visit.as(people.learner(cohort));
            case FACILITATOR -> Visit.as(people.facilitator(cohort));
            case OTHER_FACILITATOR -> Visit.as(people.facilitator(people.cohort()));
            case ADMINISTRATOR -> Visit.as(people.administrator());
        };
    }

    /** The fields of a form this person might send there: a token of theirs, a fresh request id. */
    Map<String, String> form(Person person, Route route) {
        var visit = visit(person).get("/try");
        var fields = visit.filled(visit.form("/try"));
        fields.put("version", "0");
        fields.putAll(FIELDS.getOrDefault(route.path(), Map.of()));
        return fields;
    }

    /** With its first scene answered, so that the second waits. */
    private String attempt() {
        return made.computeIfAbsent("attempt", missing -> {
            var walker =
                    Walker.begin(visit(Person.OWNER), "sepsis-alert").answer().goOn();
            return walker.attempt().replace("/attempts/", "");
        });
    }

    /** In the state in which this route's form is on a page. */
    private String debrief(Route route) {
        var step = route.path().replaceFirst("/debriefs/\\{id}/?", "");
        return switch (step) {
            case "claim" -> debrief("asked", Correspondence::asked);
            case "replies", "replies/draft" -> debrief("sent", Correspondence::sent);
            case "next-step", "next-step/draft" -> debrief("replied", Correspondence::replied);
            case "confirmation" -> debrief("step", Correspondence::stepWritten);
            default -> debrief("claimed", Correspondence::claimed);
        };
    }

    private String debrief(String state, UnaryOperator<Correspondence> bring) {
        return made.computeIfAbsent("debrief " + state, missing -> bring.apply(
                        new Correspondence(people, cohort, visit(Person.OWNER), visit(Person.FACILITATOR)))
                .id());
    }

    private String reflection() {
        return made.computeIfAbsent("reflection", missing -> {
            var owner = visit(Person.OWNER).get("/reflections/new");
            owner.submit("/reflections", Map.of("title", "A morning", "what", "I waited."));
            return owner.path().split("/")[2];
        });
    }

    /** Another of the owner's, as if on another device. */
    private String signIn() {
        return made.computeIfAbsent("signIn", missing -> {
            Visit.as(owner);
            var form = visit(Person.OWNER).get("/account").form("/revocation");
            return form.attr("action").split("/")[3];
        });
    }

    private String[] asset() {
        return Visit.anonymous()
                .get("/")
                .page()
                .select("link[rel=stylesheet]")
                .attr("href")
                .split("/");
    }
}
