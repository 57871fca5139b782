package org.debrief.account;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A browser in plain words, from what it says of itself: enough to know one's own again. What it says besides, down to its
 * version, is not kept. Browsers name those they descend from too, so the order counts.
 */
public final class BrowserName {

    private static final String UNKNOWN = "A browser that does not say which it is";

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        PLACES.put("iPhone", "an iPhone");
        PLACES.put("iPad", "an iPad");
        PLACES.put("Android", "Android");
        PLACES.put("CrOS", "a Chromebook");
        PLACES.put("Windows", "Windows");
        PLACES.put("Macintosh", "a Mac");
        PLACES.put("Linux", "Linux");
    }

    private BrowserName() {}

    public static String of(String userAgent) {
        if (userAgent == null) {
            return UNKNOWN;
        }
        var browser = first(BROWSERS, userAgent);
        var place = first(PLACES, userAgent);
        if (browser.isEmpty()) {
            return place.isEmpty() ? UNKNOWN : "A browser on " + place;
        }
        return place.isEmpty() ? browser : browser + " on " + place;
    }

    private static String first(Map<String, String> words, String userAgent) {
        return words.entrySet().stream()
                .filter(word -> userAgent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
