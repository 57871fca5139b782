package org.debrief.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebError;
import com.microsoft.playwright.WebSocket;

/**
 * What goes wrong in a visit without anybody seeing it on the page: console errors, script errors, breaches of the
 * content security policy, requests to another origin, a crashed page. All tabs of the visit are watched.
 */
final class Troubles {
    /** Also tells of policies that only report, about which the console may say less. */
    private static final String REPORT_BREACHES =
            """
            document.addEventListener('securitypolicyviolation', breach =>
              console.error(`Content security policy: ${breach.effectiveDirective} forbids ${breach.blockedURI}`));
            """;

    /** Chromium's words for a response with an error status. */
    private static final String ERROR_STATUS = "Failed to load resource: the server responded with a status of ";

    private record Trouble(String text, String address) {
        boolean tellsErrorStatusOf(Set<String> documents) {
            return text.startsWith(ERROR_STATUS) && documents.contains(address);
        }
    }

    private final String origin;
    private final List<Trouble> all = new ArrayList<>();

    /** A page that answers 404 or 422 is no trouble in itself; a script or image that does is. */
    private final Set<String> documentsWithErrorStatus = new HashSet<>();

    private Troubles(URI origin) {
        this.origin = originOf(origin.toString());
    }

    static Troubles watch(BrowserContext context, URI origin) {
        Troubles troubles = new Troubles(origin);
        context.addInitScript(REPORT_BREACHES);
        context.onConsoleMessage(troubles::console);
        context.onWebError(troubles::scriptError);
        context.onRequest(troubles::request);
        context.onResponse(troubles::response);
        context.onPage(page -> {
            page.onWebSocket(troubles::webSocket);
            page.onCrash(crashed -> troubles.add("The page crashed", crashed.url()));
        });
        return troubles;
    }

    /** One sentence for each; they are then forgotten. */
    List<String> take() {
        List<String> sentences = all.stream()
                .filter(trouble -> !trouble.tellsErrorStatusOf(documentsWithErrorStatus))
                .map(trouble -> trouble.text() + " (" + trouble.address() + ")")
                .toList();
        all.clear();
        return sentences;
    }

    private void console(ConsoleMessage message) {
        if (message.type().equals("error")) {
            // The location reads address:line:column.
            add(message.text(), message.location().replaceFirst("(:\\d+:\\d+)$", ""));
        }
    }

    private void scriptError(WebError error) {
        add(
                "Script error: " + error.error().lines().findFirst().orElse(""),
                error.page() == null ? "no page" : error.page().url());
    }

    private void request(Request request) {
        String address = request.url();
        if (address.startsWith("http") && !originOf(address).equals(origin)) {
            add("Request to another origin", address);
        }
    }

    private void response(Response response) {
        Request request = response.request();
        if (response.status() >= 400 && request.isNavigationRequest()) {
            documentsWithErrorStatus.add(request.url());
        }
    }

    private void webSocket(WebSocket socket) {
        if (!originOf(socket.url().replaceFirst("^ws", "http")).equals(origin)) {
            add("Web socket to another origin", socket.url());
        }
    }

    private void add(String text, String address) {
        all.add(new Trouble(text, address));
    }

    private static String originOf(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
