package org.debrief.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import org.debrief.provision.Apt;
import org.debrief.provision.Cache;
import org.debrief.provision.NpmPackage;

/**
 * Fonts for a machine without any, where every letter would be drawn as the same box. The pages use system fonts, so a
 * test machine needs some; the fonts inside the npm package of Chromium will not do: one sans serif without ⇄.
 */
final class Fonts {
    private static final String VERSION = "2.37.3";

    private static final NpmPackage DEJAVU = new NpmPackage(
            "dejavu-fonts-ttf",
            VERSION,
            "7f585dee325b7906b5556730f8ad8aad35d2e74cd331a1e9542e1720a26935c0"
                    + "de611e5a8ccb63fe22e540360dbcb38a6a6501dc04555427fbf65370355ced49");

    /** True when each sign is drawn, differently from a space and from a character that no font has. */
    private static final String EACH_SIGN_IS_DRAWN =
            """
            () => {
              const drawn = text => {
                const canvas = document.createElement('canvas');
                canvas.width = canvas.height = 48;
                const pen = canvas.getContext('2d');
                pen.font = '32px serif';
                pen.fillText(text, 4, 36);
                return canvas.toDataURL();
              };
              const nothing = [drawn(' '), drawn('\\u{10FFFD}')];
              return [...'aé⇄∞≈“”–→✓'].every(sign => !nothing.includes(drawn(sign)));
            }""";

    /** Names the generic families, which on a machine without fonts nothing else does. */
    private static final String SETTINGS =
            """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir prefix="relative">package/ttf</dir>
              <cachedir prefix="xdg">fontconfig</cachedir>
              <alias><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
              <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
              <alias><family>system-ui</family><prefer><family>DejaVu Sans</family></prefer></alias>
              <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
            </fontconfig>
            """;

    private Fonts() {}

    static boolean areLegible(Browser browser) {
        try (Page page = browser.newPage()) {
            return (Boolean) page.evaluate(EACH_SIGN_IS_DRAWN);
        }
    }

    /** The environment with which a browser finds fonts; nothing when none can be had. */
    static Optional<Map<String, String>> additions() {
        try {
            Path folder = Cache.ofUser().folder("dejavu-" + VERSION, Fonts::fill);
            return Optional.of(
                    Map.of("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString()));
        } catch (RuntimeException npmCannot) {
            return Apt.install("fonts-dejavu") ? Optional.of(Map.of()) : Optional.empty();
        }
    }

    private static void fill(Path folder) throws IOException {
        DEJAVU.unpack(folder);
        Files.writeString(folder.resolve("fonts.conf"), SETTINGS);
    }
}
