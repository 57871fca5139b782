package org.debrief.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a content folder, on disk or in a jar, into memory. Everything after this works from the map. */
public final class ContentFolder {

    private static final String PACKAGED = "content/README.md";

    private ContentFolder() {}

    /** Relative path with forward slashes to bytes. Hidden files are left out. */
    public static SortedMap<String, byte[]> read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder)) {
            for (var path : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (!hidden(name)) {
                    files.put(name, bytes(path));
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return Collections.unmodifiableSortedMap(files);
    }

    /** The content that was built into the application. */
    public static SortedMap<String, byte[]> packaged() throws IOException {
        var found = ContentFolder.class.getClassLoader().getResource(PACKAGED);
        if (found == null) {
            throw new IOException("No content is packaged");
        }
        try {
            return packaged(found.toURI());
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    private static SortedMap<String, byte[]> packaged(URI readme) throws IOException {
        if (!readme.getScheme().equals("jar")) {
            return read(Path.of(readme).getParent());
        }
        var inJar = readme.toString();
        var jar = Path.of(URI.create(inJar.substring("jar:".length(), inJar.indexOf("!/"))));
        try (var opened = FileSystems.newFileSystem(jar, Map.of())) {
            return read(opened.getPath("content"));
        }
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    /** One byte more than is allowed is enough to know that a file is too long. */
    private static byte[] bytes(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(ContentFiles.LONGEST_FILE + 1);
        }
    }
}
