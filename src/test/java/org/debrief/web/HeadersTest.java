package org.debrief.web;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Answer;
import org.debrief.People;
import org.debrief.Visit;
import org.debrief.learning.Walker;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class HeadersTest {

    @Inject
    People people;

    private static void isProtected(String of, Answer response) {
        assertThat(response.header("Content-Security-Policy"))
                .as(of)
                .contains("default-src 'none'")
                .contains("form-action 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).as(of).isEqualTo("nosniff");
        assertThat(response.header("Referrer-Policy")).as(of).isEqualTo("same-origin");
        assertThat(response.header("Permissions-Policy")).as(of).contains("camera=()");
        assertThat(response.header("Server")).as(of).isNull();
    }

    static void isAPage(String of, Visit visit) {
        isProtected(of, visit.last());
        assertThat(visit.last().header("Cache-Control")).as(of).isEqualTo("no-store");
        assertThat(visit.last().header("Content-Type")).as(of).containsIgnoringCase("text/html;charset=utf-8");
        Markup.isClean(of, visit.page());
    }

    @Test
    void pagesForEverybodyAreProtected() {
        var visit = Visit.anonymous();
        for (var path : new String[] {"/", "/sign-in", "/try", "/nothing-here", "/assets/0/debrief.css"}) {
            isAPage(path, visit.get(path));
        }
        visit.get("/try").submit("/try", Map.of("text", "Something."));
        isAPage("tried", visit);
        visit.post("/", Map.of(), Map.of());
        isAPage("wrong method", visit);
        visit.post("/try", Map.of("text", "No token"), Map.of());
        isAPage("no token", visit);
    }

    @Test
    void everyPageOfEveryCaseIsProtected() {
        var visit = Visit.as(people.learner(people.cohort()));
        isAPage("modules", visit.get("/modules"));
        for (var module : new String[] {"january", "sepsis-alert", "therapy-session"}) {
            isAPage(module, visit.get("/modules/" + module));
            var walker = Walker.begin(visit, module)
                    .before((scene, page) -> isAPage(module + "/" + scene, page))
                    .after((scene, page) -> isAPage(module + "/" + scene + " kept", page));
            walker.toTheEnd();
            isAPage(module + " summary", visit);
            walker.everyStrand();
        }
    }

    @Test
    void refusalsOfAFormAreProtected() {
        var visit = Visit.as(people.learner(people.cohort()));
        var walker = Walker.begin(visit, "sepsis-alert");
        var form = visit.filled(visit.form("/response"));
        var to = visit.form("/response").attr("action");
        visit.post(to, form, Map.of());
        assertThat(visit.status()).isEqualTo(422);
        isAPage("422", visit);
        form.put("text", "First.");
        visit.post(to, form, Map.of());
        form.put("text", "Second.");
        visit.post(to, form, Map.of());
        assertThat(visit.status()).isEqualTo(409);
        isAPage("409", visit);
        visit.get(walker.scenePath("nine-ten")).submit("/second-thoughts", Map.of("text", "long ".repeat(2_000)));
        isAPage("second thought", visit);
    }

    @Test
    void assetsAreKeptForEverUnderTheHashOfTheirContent() {
        var page = Visit.anonymous().get("/").page();
        var assets = page.select("link[href]").eachAttr("href");
        assets.addAll(page.select("script[src]").eachAttr("src"));
        assertThat(assets).hasSize(3);
        for (var asset : assets) {
            var response = Visit.anonymous().getOnly(asset);
            assertThat(response.statusCode()).as(asset).isEqualTo(200);
            assertThat(response.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(response.header("Set-Cookie")).isNull();
            isProtected(asset, response);
        }
        var style = assets.stream()
                .filter(name -> name.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        assertThat(Visit.anonymous()
                        .getOnly(style.replaceFirst("/assets/[^/]+/", "/assets/0123456789abcdef/"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visit.anonymous()
                        .getOnly(style.replace("debrief.css", "..%2Fapplication.properties"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void cookiesAreForTheServerAloneAndForThisSite() {
        var name = people.learner(people.cohort());
        var visit = Visit.anonymous();
        assertThat(visit.getOnly("/sign-in").header("Set-Cookie"))
                .contains("form-token=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Expires");
        visit.get("/sign-in");
        var fields = visit.filled(visit.form("/sign-in"));
        fields.putAll(Map.of("name", name, "password", name));
        assertThat(visit.post("/sign-in", fields, Map.of()).headers("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"))
                .anyMatch(cookie -> cookie.startsWith("sign-in="));
    }
}
