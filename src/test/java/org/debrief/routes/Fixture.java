package org.debrief.routes;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.debrief.People;
import org.debrief.Visit;
import org.debrief.account.MailedLink.Purpose;
import org.debrief.account.SignInMode;
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

    /** Shaped like a code, and nobody's. */
    static final String GUESSED = "guessed-guessed-guessed-guessed-guessed-gue";

    /** Names that lead to nothing of anybody's. */
    private static final Set<String> NOBODYS = Set.of("module", "hash", "name");

    /** What a form must say, beyond its token, to be more than refused; by the route's path. */
    private static final Map<String, Function<Fixture, Map<String, String>>> FIELDS = new HashMap<>();

    /** Forms that name somebody's object in a field; by the route as it prints. */
    private static final Map<String, String> NAMED_IN_A_FIELD = Map.of("POST /debriefs", "attempt");

    /** How far a debrief must have come for a route to have something to do; where nothing is said it is claimed. */
    private static final Map<String, UnaryOperator<Correspondence>> STAGES = new HashMap<>();

    static {
        PARAMETERS.put("module", (fixture, route) -> "sepsis-alert");
        PARAMETERS.put("hash", (fixture, route) -> fixture.asset()[2]);
        PARAMETERS.put("name", (fixture, route) -> fixture.asset()[3]);
        PARAMETERS.put("attempt", (fixture, route) -> fixture.attempt());
        PARAMETERS.put(
                "scene", (fixture, route) -> route.path().endsWith("second-thoughts") ? "nine-ten" : "before-noon");
        PARAMETERS.put("reflection", (fixture, route) -> fixture.reflection());
        PARAMETERS.put("signIn", (fixture, route) -> fixture.otherSignIn());
        PARAMETERS.put("reset", (fixture, route) -> fixture.link(Purpose.PASSWORD));
        PARAMETERS.put("confirmation", (fixture, route) -> fixture.link(Purpose.EMAIL));
        PARAMETERS.put(
                "id",
                (fixture, route) -> route.path().startsWith("/shares") ? fixture.share() : fixture.debrief(route));
        PARAMETERS.put("account", (fixture, route) -> fixture.account());
        PARAMETERS.put("cohort", (fixture, route) -> fixture.cohort.toString());
        PARAMETERS.put(
                "invitation",
                (fixture, route) -> route.path().startsWith("/invitations") ? fixture.code() : fixture.invitation());
        FIELDS.put("/attempts/{attempt}/place", fixture -> Map.of("to", "nine-ten"));
        FIELDS.put("/attempts/{attempt}/replays", fixture -> Map.of("from", "nine-ten"));
        FIELDS.put("/debriefs", fixture -> Map.of("attempt", fixture.attempt()));
        STAGES.put("claim", Correspondence::asked);
        STAGES.put("withdrawal", Correspondence::asked);
        STAGES.put("replies", Correspondence::sent);
        STAGES.put("replies/draft", Correspondence::sent);
        STAGES.put("next-step", Correspondence::replied);
        STAGES.put("next-step/draft", Correspondence::replied);
        STAGES.put("confirmation", Correspondence::stepWritten);
    }

    /** After these somebody is in another cohort than before, or it is closed, or they are signed out: none spoils the next. */
    private static final List<String> SPOILING = List.of(
            "POST /invitations/{invitation}/membership",
            "POST /cohorts/{cohort}/departure",
            "POST /cohorts/{cohort}/closing",
            "POST /sign-out");

    private final People people;
    private final UUID cohort;
    private final Map<Person, String> names;
    private final Map<Person, Visit> visits;
    private final Map<String, String> made = new HashMap<>();

    /** A form's token is its browser's. */
    private final Map<Visit, Map<String, String>> forms = new HashMap<>();

    Fixture(People people) {
        this(people, people.cohort(), new EnumMap<>(Person.class), new EnumMap<>(Person.class));
    }

    private Fixture(People people, UUID cohort, Map<Person, String> names, Map<Person, Visit> visits) {
        this.people = people;
        this.cohort = cohort;
        this.names = names;
        this.visits = visits;
    }

    /** The same people, signed in as they are: most of what a table costs is signing in. What they make is new. */
    Fixture again() {
        return new Fixture(people, cohort, names, visits);
    }

    static List<Route> spoilersLast(List<Route> routes) {
        return routes.stream()
                .sorted(Comparator.comparing(route -> SPOILING.indexOf(route.toString())))
                .toList();
    }

    static boolean isSomebodys(String parameter) {
        return !NOBODYS.contains(parameter);
    }

    /** Everything the route names: in its path, or in a field of its form. */
    static Stream<String> named(Route route) {
        return Stream.concat(route.parameters().stream(), Stream.ofNullable(NAMED_IN_A_FIELD.get(route.toString())));
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
        if (person == Person.PASSWORD_GIVEN) {
            people.secondFactor(name(person));
        }
        return person == Person.NOBODY ? Visit.anonymous() : Visit.as(name(person));
    }

    private String name(Person person) {
        return names.computeIfAbsent(person, unnamed -> switch (unnamed) {
            case FACILITATOR -> people.facilitator(cohort);
            case OTHER_FACILITATOR -> people.facilitator(people.cohort());
            case ADMINISTRATOR -> people.administrator();
            case INVITED -> people.learner(people.cohort());
            default -> people.learner(cohort);
        });
    }

    /** The fields of a form this person might send there: a token of theirs, a fresh request id. */
    Map<String, String> form(Person person, Route route) {
        var fields = new HashMap<>(
                forms.computeIfAbsent(visit(person), visit -> visit.get("/try").filled(visit.form("/try"))));
        fields.put("request", UUID.randomUUID().toString());
        fields.put("version", "0");
        fields.putAll(FIELDS.getOrDefault(route.path(), nothing -> Map.of()).apply(this));
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

    private String reflection() {
        return made.computeIfAbsent("reflection", missing -> {
            var owner = visit(Person.OWNER).get("/reflections/new");
            owner.submit("/reflections", Map.of("title", "The long table", "what", Walker.WORDS));
            return last(owner.path());
        });
    }

    /** A second browser the owner left open somewhere. */
    private String otherSignIn() {
        return made.computeIfAbsent("signIn", missing -> {
            visit(Person.OWNER);
            Visit.as(name(Person.OWNER));
            var page = visit(Person.OWNER).get("/account").page();
            return page.select("form[action$=/revocation]").attr("action").split("/")[3];
        });
    }

    /** A fresh one each time: it works once. Where no letter holds such a link, anything is as good. */
    private String link(Purpose purpose) {
        if (people.signInMode() != SignInMode.LOCAL) {
            return "no-letter-holds-this";
        }
        return people.link(purpose, name(Person.OWNER));
    }

    /** A learner of the cohort with codes set up, whom no test signs in. */
    private String account() {
        return made.computeIfAbsent("account", missing -> {
            var name = people.learner(cohort);
            people.secondFactor(name);
            return last(administrator("/cohorts/" + cohort)
                    .page()
                    .select("a[href^=/people/]:containsOwn(" + name + ")")
                    .attr("href"));
        });
    }

    private Visit administrator(String page) {
        return visit(Person.ADMINISTRATOR).get(page);
    }

    /** In the link that is shown once. */
    private String code() {
        return made.computeIfAbsent("code", missing -> {
            var given = administrator("/cohorts/" + cohort).submit("/links", Map.of());
            return last(given.page().select(".capability").text());
        });
    }

    private String invitation() {
        code();
        return made.computeIfAbsent("invitation", missing -> administrator("/cohorts/" + cohort)
                .page()
                .select("a[href$=/withdrawal]")
                .attr("href")
                .split("/")[4]);
    }

    private String debrief(Route route) {
        var stage = STAGES.getOrDefault(route.path().replace("/debriefs/{id}/", ""), Correspondence::claimed);
        return made.computeIfAbsent("debrief for " + route.path(), missing -> stage.apply(correspondence())
                .id());
    }

    private String share() {
        return made.computeIfAbsent("share", missing -> {
            correspondence().asked();
            var form = visit(Person.OWNER).form("/revocation");
            return form.attr("action").split("/")[2];
        });
    }

    private Correspondence correspondence() {
        return new Correspondence(people, cohort, visit(Person.OWNER), visit(Person.FACILITATOR));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
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
