package org.debrief.provision;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A package fetched with {@code npm pack}, from whichever registry this machine's npm is set up for. Nothing of it is
 * installed and none of its scripts run.
 *
 * @param sha512 of the packed file, in hexadecimal: what we unpack and run is what was looked at when it was chosen
 */
public record NpmPackage(String name, String version, String sha512) {

    /** Leaves the package's files under {@code package/} in the folder. */
    public void unpack(Path folder) throws IOException {
        Path cached = Files.createDirectories(folder.resolve("npm-pack"));
        try {
            Command.of("npm", "pack", "--silent", name + "@" + version)
                    .in(cached)
                    .within(Duration.ofMinutes(5))
                    .demand();
            Path packed = onlyFile(cached);
            verify(packed);
            try (InputStream tar = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(packed)))) {
                Archive.unpack(tar, folder);
            }
        } finally {
            Cache.delete(cached);
        }
    }

    private Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> packed = files.toList();
            if (packed.size() != 1) {
                throw new IOException("npm pack " + name + " left " + packed);
            }
            return packed.get(0);
        }
    }

    private void verify(Path packed) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(packed), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            String found = HexFormat.of().formatHex(digest.digest());
            if (!found.equals(sha512)) {
                throw new IOException("%s@%s is not the package we know: its SHA-512 is %s, not %s"
                        .formatted(name, version, found, sha512));
            }
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
