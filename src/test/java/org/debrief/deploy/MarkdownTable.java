package org.debrief.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The rows of the tables on a page for operators: what the first cell names in code, to the other cells. */
final class MarkdownTable {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private MarkdownTable() {}

    static Map<String, List<String>> rows(String page) {
        var rows = new TreeMap<String, List<String>>();
        lines(page).filter(line -> line.startsWith("| `")).forEach(line -> {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            var name = CODE.matcher(cells.get(1));
            if (name.find()) {
                rows.put(name.group(1), cells.subList(2, cells.size()));
            }
        });
        return rows;
    }

    /** A cell without its marks; empty where it says that there is nothing. */
    static String plain(String cell) {
        return cell.equals("–") || cell.isEmpty() ? "" : cell.replace("`", "");
    }

    private static java.util.stream.Stream<String> lines(String page) {
        try {
            return Files.readString(Path.of("deploy").resolve(page)).lines();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
