package org.debrief.browser;

import java.util.HashSet;
import java.util.Set;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Requests and bytes over the wire, head and body as they were sent; what the cache gave costs neither. */
public final class Traffic {

    /** @param bytes of the responses, compressed where they were, with their heads */
    public record Load(int requests, long bytes) {}

    private final Set<String> underWay = new HashSet<>();
    private int requests;
    private long bytes;

    private Traffic() {}

    static Traffic count(Page page) {
        Traffic traffic = new Traffic();
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.requestWillBeSent", traffic::sent);
        session.on("Network.requestServedFromCache", event -> traffic.underWay.remove(id(event)));
        session.on("Network.loadingFinished", traffic::finished);
        session.on("Network.loadingFailed", traffic::failed);
        session.send("Network.enable");
        return traffic;
    }

    void reset() {
        underWay.clear();
        requests = 0;
        bytes = 0;
    }

    Load load() {
        return new Load(requests, bytes);
    }

    private void sent(JsonObject event) {
        if (event.has("redirectResponse")) {
            // A redirect keeps the id of its request, and only the last answer of the chain is "finished".
            requests++;
            bytes += event.getAsJsonObject("redirectResponse")
                    .get("encodedDataLength")
                    .getAsLong();
        }
        if (event.getAsJsonObject("request").get("url").getAsString().startsWith("http")) {
            underWay.add(id(event));
        }
    }

    private void finished(JsonObject event) {
        long length = event.get("encodedDataLength").getAsLong();
        // Zero: from the disk cache, which is not told apart in any other way.
        if (underWay.remove(id(event)) && length > 0) {
            requests++;
            bytes += length;
        }
    }

    private void failed(JsonObject event) {
        if (underWay.remove(id(event))) {
            requests++;
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
