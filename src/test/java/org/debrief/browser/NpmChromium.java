package org.debrief.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.brotli.dec.BrotliInputStream;

import org.debrief.provision.Archive;
import org.debrief.provision.Cache;
import org.debrief.provision.NpmPackage;

/**
 * The headless Chromium that the npm package {@code @sparticuz/chromium} carries for machines without a desktop: one
 * file, linked statically but for NSS, NSPR and expat.
 */
final class NpmChromium {
    private static final String VERSION = "153.0.0";

    private static final NpmPackage PACKAGE = new NpmPackage(
            "@sparticuz/chromium",
            VERSION,
            "8e2196a92bcf31dbb8f8ff538a562a011ef21063c41c8371fa50af13f36a34ef"
                    + "c41d8cc5ff1d615222394fa8a8548b7b744cbb9fcf1bcb24f4be4f9d9ec810c0");

    private NpmChromium() {}

    /** First with the machine's own libraries, which get its security fixes, then with those of the package. */
    static Stream<Installation> installations(List<String> failures) {
        try {
            Path folder = Cache.ofUser().folder("chromium-" + VERSION, NpmChromium::fill);
            Installation installation = Installation.of("from npm", folder.resolve("chromium"));
            String libraries = folder.resolve("lib").toString();
            return Stream.of(installation, installation.with(Map.of("LD_LIBRARY_PATH", libraries)));
        } catch (RuntimeException cannotBeHad) {
            failures.add("npm pack (%s)".formatted(cannotBeHad.getMessage()));
            return Stream.empty();
        }
    }

    private static void fill(Path folder) throws IOException {
        PACKAGE.unpack(folder);
        Path packed = folder.resolve("package/bin");
        Path executable = folder.resolve("chromium");
        try (InputStream in = decompressed(packed.resolve("chromium.br"))) {
            Files.copy(in, executable);
        }
        Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwxr-xr-x"));
        // The software renderer is looked for beside the executable, the libraries (lib/) wherever the loader is told.
        for (String tar : List.of("swiftshader.tar.br", "al2023.tar.br")) {
            try (InputStream in = decompressed(packed.resolve(tar))) {
                Archive.unpack(in, folder);
            }
        }
        Cache.delete(folder.resolve("package"));
    }

    private static InputStream decompressed(Path file) throws IOException {
        return new BrotliInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
