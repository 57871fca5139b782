package org.debrief.browser;

import java.util.Locale;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** The four ways in which every page has to be right. */
public enum Rendering {
    PHONE_LIGHT(320, 640, ColorScheme.LIGHT),
    PHONE_DARK(320, 640, ColorScheme.DARK),
    DESK_LIGHT(1280, 900, ColorScheme.LIGHT),
    DESK_DARK(1280, 900, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Rendering(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    /** For file names: {@code 320-dark}. */
    public String label() {
        return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }

    void apply(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    NewContextOptions context() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }
}
