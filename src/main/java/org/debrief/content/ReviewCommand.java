package org.debrief.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** Writes one module, with every branch, label and source, as one page that can be printed and marked up. */
public final class ReviewCommand {

    private ReviewCommand() {}

    public static void main(String[] arguments) throws IOException {
        int code = run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] arguments, PrintStream out) throws IOException {
        if (arguments.length != 3) {
            out.println("Name the content folder, the module and the file to write.");
            return 1;
        }
        var files = ContentFolder.read(Path.of(arguments[0]));
        var compilation = new Compiler(IdentifiersInContent.CHECK).compile(files);
        var found = compilation.module(arguments[1]);
        if (found.isEmpty()) {
            out.printf(
                    "There is no module `%s` that compiles. Those that do: %s. Run the check to see what is wrong.%n",
                    arguments[1],
                    compilation.revisions().stream()
                            .map(revision -> revision.module().id())
                            .toList());
            return 1;
        }
        var file = Path.of(arguments[2]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, page(found.get(), remarks(files, found.get(), compilation)));
        out.println("Written to " + file);
        return 0;
    }

    /** What the check says about the folder that holds this very module.yaml. */
    private static List<ContentProblem> remarks(
            SortedMap<String, byte[]> files, Revision revision, Compilation compilation) {
        var facts = revision.files().get(ModuleReader.MODULE);
        var folders = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + ModuleReader.MODULE))
                .filter(file -> Arrays.equals(file.getValue(), facts))
                .map(file -> file.getKey().substring(0, file.getKey().lastIndexOf('/') + 1))
                .toList();
        return compilation.problems().stream()
                .filter(problem -> folders.stream().anyMatch(problem.file()::startsWith))
                .toList();
    }

    private static String page(Revision revision, List<ContentProblem> remarks) {
        var shared = new SharedReader(new ContentFiles(revision.files()), Shapes.TRUSTED, new Problems()).read();
        return ReviewPage.of(
                revision,
                remarks,
                shared.glossary().entries().values(),
                shared.sources().entries().values());
    }
}
