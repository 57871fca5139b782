package org.debrief.nodes;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Visit;
import org.debrief.browser.BrowserTest;
import org.debrief.browser.Rendering;
import org.debrief.database.PostgreSqlServer;
import org.debrief.journeys.Hand;
import org.debrief.journeys.Reader;
import org.debrief.journeys.SepsisAlertWalk;
import org.debrief.journeys.ShadowingDebriefWalk;
import org.debrief.keycloak.Keycloak;
import org.debrief.keycloak.KeycloakServer;
import org.debrief.provision.Folders;
import org.debrief.provision.FreePort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The whole of it on one machine, as an organisation runs it: two packaged nodes in production, PostgreSQL, Keycloak, and a
 * reverse proxy with TLS. People work on while the machines go and come back.
 */
class SeveralNodesIT extends BrowserTest {

    private static final String STEADY = "steady";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Path folder;
    private PostgreSqlServer database;
    private KeycloakServer keycloak;
    private Pair nodes;
    private Proxy proxy;

    @Override
    protected URI origin() {
        return proxy.origin();
    }

    @BeforeEach
    void start() throws Exception {
        folder = Folders.fresh("nodes", "run");
        int port = FreePort.next();
        int[] ports = {FreePort.next(), FreePort.next()};
        database = PostgreSqlServer.start();
        proxy = Proxy.before(ports, port, folder);
        keycloak = KeycloakServer.start(proxy.origin().toString());
        nodes = new Pair(database, folder, ports, Production.settings(keycloak.keycloak(), folder));
        nodes.start(0);
        nodes.start(1);
        var admin = keycloak.keycloak().admin();
        admin.create(STEADY, List.of("learner"), List.of("Autumn cohort"));
        // so short that it is renewed many times on the way
        admin.client(Map.of("access.token.lifespan", "20"));
    }

    @AfterEach
    void stop() {
        nodes.close();
        proxy.close();
        keycloak.close();
        database.close();
    }

    @Test
    void whateverGoesAndComesBackNobodyIsSignedOutAndNoAnswerIsMissing() throws Exception {
        var steady = new Steady(Visit.at(origin().toString()).signIn(STEADY, STEADY));
        var writing = new Thread(steady);
        writing.start();

        for (var walk : List.<Walk>of(this::sepsisAlert, this::shadowingDebrief)) {
            var weather = weather();
            walk.through(weather);
            assertThat(weather.isOver()).isTrue();
        }

        steady.stop();
        writing.join();
        everythingIsThere(steady);
        signingOutThereEndsItOnBothNodes();
        theLogsAreForMachinesAndHoldNoSecret();
    }

    /** Each node in turn is stopped, killed and started again, and PostgreSQL once, between each two steps of a walk. */
    private Weather weather() {
        return new Weather(List.of(
                () -> nodes.stop(0),
                () -> {
                    nodes.start(0);
                    nodes.stop(1);
                },
                () -> {
                    nodes.start(1);
                    nodes.kill(0);
                },
                () -> {
                    nodes.start(0);
                    nodes.kill(1);
                },
                () -> {
                    database.restart();
                    nodes.start(1);
                }));
    }

    @FunctionalInterface
    private interface Walk {
        void through(Weather weather) throws Exception;
    }

    private void sepsisAlert(Weather weather) throws Exception {
        var reader = reader(Rendering.PHONE_LIGHT);
        var here = new SepsisAlertWalk(reader);
        here.tries();
        reader.press("Sign in to go on with this case");
        signsIn(reader, "rowan");
        reader.press("The sepsis alert").press("Begin");
        weather.turn();
        here.noticesAndDecides();
        weather.turn();
        here.fillsTheGridAndLeavesHalfWay();
        weather.turn();
        var there = new SepsisAlertWalk(signedIn("rowan", Rendering.DESK_LIGHT));
        weather.turn();
        there.resumesAndRewrites();
        weather.turn();
        there.finishes();
    }

    private void shadowingDebrief(Weather weather) throws Exception {
        var learner = signedIn("amina", Rendering.DESK_LIGHT);
        var facilitator = signedIn("faye", Rendering.DESK_LIGHT);
        var debrief =
                new ShadowingDebriefWalk(learner.goTo("/modules/sepsis-alert").press("Begin"), facilitator);
        debrief.asks();
        weather.turn();
        debrief.claims("Amina");
        weather.turn();
        debrief.writes();
        weather.turn();
        debrief.replies();
        weather.turn();
        debrief.confirms();
        weather.turn();
        debrief.readsAsOneConversation();
    }

    private void everythingIsThere(Steady steady) {
        assertThat(steady.complaints()).isEmpty();
        assertThat(steady.acknowledged()).hasSizeGreaterThan(10);
        var again = Visit.at(origin().toString()).signIn(STEADY, STEADY);
        for (var answer : steady.acknowledged()) {
            assertThat(again.get(answer.scene()).text()).contains(answer.words());
        }
    }

    /** Keycloak tells one node; the other reads it in the row, though it would not have asked for a long time. */
    private void signingOutThereEndsItOnBothNodes() throws InterruptedException {
        var admin = keycloak.keycloak().admin();
        admin.client(Map.of("backchannel.logout.url", nodes.origin(0) + "/sign-in/organisation/logout"));
        var visit = Visit.at(origin().toString()).signIn(STEADY, STEADY);
        for (int node = 0; node < 2; node++) {
            assertThat(at(node, visit).getOnly("/modules").statusCode()).isEqualTo(200);
        }
        admin.endSessions(admin.id(STEADY));
        for (int node = 0; node < 2; node++) {
            isSignedOut(at(node, visit));
        }
    }

    private void theLogsAreForMachinesAndHoldNoSecret() throws Exception {
        for (int node = 0; node < 2; node++) {
            var log = nodes.log(node);
            assertThat(log)
                    .contains("\"request\":")
                    .doesNotContainPattern(Keycloak.TOKEN)
                    .doesNotContain(keycloak.keycloak().clientSecret(), database.password());
            assertThat(log.lines().filter(line -> !line.startsWith("WARNING: ")))
                    .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        }
    }

    private Visit at(int node, Visit signedIn) {
        var visit = Visit.at(nodes.origin(node));
        visit.cookies().putAll(signedIn.cookies());
        return visit;
    }

    private static void isSignedOut(Visit visit) {
        await().atMost(PATIENCE).until(() -> visit.getOnly("/modules").statusCode() != 200);
        assertThat(visit.last().header("Location")).contains("/sign-in?to=/modules");
    }

    private Reader reader(Rendering rendering) {
        return new Reader(open("/", rendering), Hand.MOUSE);
    }

    private Reader signedIn(String name, Rendering rendering) {
        var reader = reader(rendering);
        reader.goTo("/sign-in");
        return signsIn(reader, name);
    }

    /** On Keycloak's own page, which is on its own origin. */
    private Reader signsIn(Reader reader, String name) {
        Page page = reader.page();
        page.locator("main a[href^='/sign-in/organisation']").click();
        page.locator("#username").fill(name);
        page.locator("#password").fill(name + "-sample");
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(origin().toString()) && !address.contains("/sign-in"));
        reader.visit().takeTroubles();
        assertThat(page.context().cookies(origin().toString()))
                .isNotEmpty()
                .allMatch(cookie -> cookie.secure && cookie.httpOnly && cookie.sameSite != SameSiteAttribute.NONE);
        return reader;
    }
}
