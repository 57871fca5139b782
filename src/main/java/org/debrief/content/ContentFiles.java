package org.debrief.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The files of a content folder, or of a stored revision, as text. */
record ContentFiles(SortedMap<String, byte[]> bytes) {

    static final int LONGEST_FILE = 512 * 1024;

    boolean has(String path) {
        return bytes.containsKey(path);
    }

    /** Paths under a folder (written with its slash) that end so. */
    List<String> under(String folder, String ending) {
        return bytes.subMap(folder, folder + Character.MAX_VALUE).keySet().stream()
                .filter(path -> path.endsWith(ending))
                .toList();
    }

    /** The text with its line ends made plain, or a problem that says why there is none. */
    Optional<String> text(String path, Problems problems) {
        var content = bytes.get(path);
        if (content.length > LONGEST_FILE) {
            problems.error(path, 1, "This file is longer than %d kilobytes. Split it.".formatted(LONGEST_FILE / 1024));
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(content);
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return Optional.of(plain(decoded));
        } catch (CharacterCodingException broken) {
            problems.error(
                    path,
                    lineAt(content, buffer.position()),
                    "This line holds a character that is not UTF-8. Save the file as UTF-8.");
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int lineAt(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
