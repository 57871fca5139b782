package org.debrief.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.debrief.Logged;
import org.debrief.People;
import org.debrief.Tables;
import org.debrief.Visit;
import org.debrief.learning.Walker;

import static org.assertj.core.api.Assertions.assertThat;

/** What no form of ours would send, and what a person may paste into one: a clear page, and nothing of it in the log. */
@QuarkusTest
class BadInputTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final String WHISPERED = "whispered";

    @Inject
    People people;

    @Inject
    Tables tables;

    private Visit visit;
    private Walker walker;
    private Map<String, String> form;
    private String to;
    private Logged logged;

    @BeforeEach
    void begin() {
        visit = Visit.as(people.learner(people.cohort()));
        walker = Walker.begin(visit, "sepsis-alert");
        form = visit.filled(visit.form("/response"));
        to = visit.form("/response").attr("action");
        logged = new Logged();
    }

    @AfterEach
    void nothingTypedIsInTheLog() {
        logged.close();
        assertThat(logged.text()).doesNotContain(WHISPERED).doesNotContain("form-token");
    }

    private void send(String text) {
        form.put("text", WHISPERED + " " + text);
        visit.post(to, form, Map.of());
    }

    private void isAPage(int status) {
        assertThat(visit.status()).as(visit.source()).isEqualTo(status);
        assertThat(visit.page().select("header.bar a.name").text()).isEqualTo("Debrief");
        assertThat(visit.page().select("h1")).hasSize(1);
        assertThat(visit.source()).doesNotContain("Exception").doesNotContain("at org.debrief");
    }

    private String encoded() {
        return "form-token=" + form.get("form-token") + "&writer=" + form.get("writer") + "&request="
                + form.get("request") + "&version=0&text=" + WHISPERED;
    }

    private void sendBytes(String tail) {
        visit.raw("POST", to, FORM, (encoded() + tail).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aTextThatIsTooLongComesBackWholeWithASentenceBesideIt() {
        var text = "long ".repeat(1_700) + "end";
        send(text);
        isAPage(422);
        assertThat(visit.page().select(".field .problem").text()).contains("more than 8,000 characters");
        assertThat(visit.page().select("textarea[name=text]").text())
                .endsWith("end")
                .hasSizeGreaterThan(8_000);
    }

    @Test
    void aTextOfTheLongestLengthInAnyScriptIsKept() {
        send("字".repeat(7_900));
        assertThat(visit.status()).isEqualTo(303);
    }

    @Test
    void brokenUtf8IsRefused() {
        for (var bytes : new String[] {"%ff%fe", "%c3", "%ed%a0%80", "%f8%88%80%80%80"}) {
            sendBytes(bytes);
            isAPage(422);
            assertThat(visit.text()).as(bytes).contains("Some characters did not arrive whole.");
        }
    }

    @Test
    void bytesThatAreNotEvenEncodedAreRefused() {
        for (var bytes : new String[] {"%zz", "%", "%1"}) {
            sendBytes(bytes);
            isAPage(422);
        }
    }

    @Test
    void aNulByteAndOtherControlCharactersAreRefused() {
        for (var character : new String[] {"\u0000", "\u0007", "\u001b", "\u007f", "\u0085"}) {
            send(character);
            isAPage(422);
            assertThat(visit.text()).contains("invisible control characters");
        }
        send("two\nlines\tand a tab");
        assertThat(visit.status()).isEqualTo(303);
    }

    @Test
    void marksThatTurnTheDirectionAreTakenOut() {
        send("abc\u202egnp.exe\u202c \u2066x\u2069 שלום");
        visit.get(walker.scenePath("nine-ten"));
        assertThat(visit.page().select(".kept dd").text()).isEqualTo(WHISPERED + " abcgnp.exe x שלום");
    }

    @Test
    void markupIsWordsAndNothingElse() {
        send("<script>alert(1)</script><img src=x onerror=alert(1)> \"'>{cdi:visitor.author}");
        visit.get(walker.scenePath("nine-ten"));
        assertThat(visit.page().select(".kept dd").text())
                .contains("<script>alert(1)</script>")
                .contains("{cdi:visitor");
        assertThat(visit.page().select("main script, main img")).isEmpty();
        Markup.isClean("kept", visit.page());
    }

    @Test
    void aMissingOrWrongRequestIdOrVersionIsAStaleForm() {
        for (var field : new String[] {"request", "version"}) {
            for (var value : new String[] {"", "nonsense", "-1", "99999999999999"}) {
                var before = tables.contents();
                var sent = new java.util.HashMap<>(form);
                sent.put("text", field.equals("version") ? "" : WHISPERED);
                sent.put(field, value);
                visit.post(to, sent, Map.of());
                isAPage(422);
                assertThat(visit.text()).as(field + value).contains("The form is not complete.");
                assertThat(tables.contents()).isEqualTo(before);
            }
        }
    }

    @Test
    void aFormWithoutATokenOrFromElsewhereChangesNothing() {
        var before = tables.contents();
        form.put("form-token", "");
        send("without a token");
        isAPage(403);
        assertThat(visit.text()).contains("without a token");
        assertThat(visit.post(to, form, Map.of("Origin", "https://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
        isAPage(403);
        assertThat(visit.post(to, form, Map.of("Origin", "null")).statusCode()).isEqualTo(403);
        assertThat(visit.post(to, form, Map.of("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
        assertThat(tables.contents()).isEqualTo(before);
    }

    @Test
    void anUnknownIdIsNotFound() {
        for (var path : new String[] {
            "/attempts/" + UUID.randomUUID(), "/attempts/1", "/attempts/%00", "/attempts/" + "x".repeat(3_000), "/..%2f"
        }) {
            visit.get(path);
            assertThat(visit.status()).as(path).isIn(400, 404);
            isAPage(visit.status());
        }
        visit.get("/modules/" + WHISPERED);
        isAPage(404);
        assertThat(visit.text()).contains("There is nothing here");
    }

    @Test
    void aHugeBodyIsRefusedBeforeItIsRead() throws IOException {
        var answer = announced(300 * 1024);
        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("Content-Security-Policy: default-src 'none'");
        assertThat(Jsoup.parse(answer).text()).contains("Nothing was changed.");
    }

    /** The answer to a form of which the length has arrived and nothing else. */
    private String announced(int length) throws IOException {
        int port = URI.create(Visit.here()).getPort();
        try (var socket = new Socket("127.0.0.1", port)) {
            var head =
                    """
                    POST %s HTTP/1.1
                    Host: 127.0.0.1:%d
                    Cookie: sign-in=%s
                    Content-Type: %s
                    Content-Length: %d
                    Connection: close

                    """
                            .formatted(to, port, visit.cookies().get("sign-in"), FORM, length);
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aHugeFieldIsRefused() {
        sendBytes("x".repeat(200 * 1024));
        isAPage(413);
    }

    @Test
    void tooManyFieldsAreRefused() {
        var fields = new StringBuilder();
        for (int field = 0; field < 5_000; field++) {
            fields.append("&f").append(field).append("=1");
        }
        sendBytes(fields.toString());
        isAPage(413);
    }

    @Test
    void aFieldSentTwiceCountsOnce() {
        sendBytes("&text=again&option=watch&option=stand");
        assertThat(visit.status()).isEqualTo(303);
        assertThat(visit.get(walker.scenePath("nine-ten"))
                        .page()
                        .select(".kept dd")
                        .text())
                .isEqualTo(WHISPERED);
    }

    @Test
    void anotherContentTypeIsRefused() {
        visit.raw(
                "POST", to, "application/json", ("{\"text\":\"" + WHISPERED + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(visit.status()).isIn(403, 415);
        isAPage(visit.status());
        visit.raw("POST", to, "text/plain", encoded().getBytes(StandardCharsets.UTF_8));
        assertThat(visit.status()).isIn(403, 415);
        isAPage(visit.status());
        visit.raw("POST", to, "nonsense", encoded().getBytes(StandardCharsets.UTF_8));
        assertThat(visit.status()).isIn(400, 403, 415);
        isAPage(visit.status());
        var parts = new StringBuilder();
        form.forEach((name, value) -> parts.append("--b\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(name.equals("text") ? WHISPERED : value)
                .append("\r\n"));
        visit.raw(
                "POST", to, "multipart/form-data; boundary=b", (parts + "--b--\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(visit.status()).isIn(303, 415);
        visit.raw("POST", to, "multipart/form-data", parts.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(visit.status()).isIn(400, 403, 415);
        isAPage(visit.status());
    }

    @Test
    void aFieldWithoutANameIsRefused() {
        sendBytes("&=");
        isAPage(422);
        sendBytes("&=" + WHISPERED);
        assertThat(visit.status()).isLessThan(500);
        var part = "--b\r\nContent-Disposition: form-data\r\n\r\n" + WHISPERED + "\r\n--b--\r\n";
        visit.raw("POST", to, "multipart/form-data; boundary=b", part.getBytes(StandardCharsets.UTF_8));
        assertThat(visit.status()).isIn(403, 409, 415, 422);
        isAPage(visit.status());
    }

    @Test
    void aFormInAnEncodingNobodyKnowsIsRefused() {
        visit.raw(
                "POST",
                to,
                "application/x-www-form-urlencoded; charset=nonsense",
                encoded().getBytes(StandardCharsets.UTF_8));
        isAPage(415);
    }

    @Test
    void anotherMethodIsRefusedAndAHeadIsAGetWithoutAPage() {
        for (var method : new String[] {"PUT", "DELETE", "PATCH"}) {
            visit.raw(method, to, FORM, encoded().getBytes(StandardCharsets.UTF_8));
            assertThat(visit.status()).isIn(404, 405);
            isAPage(visit.status());
        }
        visit.get(to);
        assertThat(visit.status()).isIn(404, 405);
        isAPage(visit.status());
        visit.raw("POST", "/modules", FORM, encoded().getBytes(StandardCharsets.UTF_8));
        assertThat(visit.status()).isIn(404, 405);
        isAPage(visit.status());
        assertThat(visit.raw("HEAD", "/modules", FORM, new byte[0]).statusCode())
                .isEqualTo(200);
        assertThat(visit.last().asString()).isEmpty();
        assertThat(visit.raw("OPTIONS", "/modules", FORM, new byte[0]).statusCode())
                .isLessThan(500);
        assertThat(visit.raw("TRACE", "/modules", FORM, new byte[0]).statusCode())
                .isBetween(400, 499);
    }

    @Test
    void whatABrowserAcceptsDoesNotMatter() {
        for (var accept : new String[] {"", "nonsense", "image/png", "*/*;q=x", "a/b;;;"}) {
            var answer = visit.ask("/modules", Map.of("Accept", accept));
            assertThat(answer.statusCode()).as(accept).isIn(200, 400, 406);
            assertThat(visit.ask("/nothing-here", Map.of("Accept", accept)).statusCode())
                    .as(accept)
                    .isIn(404, 400, 406);
        }
    }
}
