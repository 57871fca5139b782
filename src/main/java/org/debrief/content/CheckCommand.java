package org.debrief.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Checks a content folder from the command line: every problem by file, and 1 as exit code when one is an error. */
public final class CheckCommand {

    private CheckCommand() {}

    public static void main(String[] arguments) throws IOException {
        int code = run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] arguments, PrintStream out) throws IOException {
        var folder = Path.of(arguments.length == 0 ? "content" : arguments[0]);
        if (!Files.isDirectory(folder)) {
            out.println("There is no folder " + folder + ". Name the content folder to check.");
            return 1;
        }
        var compilation = new Compiler(IdentifiersInContent.CHECK).compile(ContentFolder.read(folder));
        print(compilation.problems(), out);
        out.printf(
                Locale.ROOT,
                "%d modules compiled; %d errors, %d other remarks.%n",
                compilation.revisions().size(),
                compilation.errors().size(),
                compilation.problems().size() - compilation.errors().size());
        return compilation.errors().isEmpty() ? 0 : 1;
    }

    private static void print(List<ContentProblem> problems, PrintStream out) {
        var file = "";
        for (var problem : problems) {
            if (!problem.file().equals(file)) {
                file = problem.file();
                out.println(file);
            }
            out.printf(
                    Locale.ROOT,
                    "  line %d, %s: %s%n",
                    problem.line(),
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.sentence());
        }
        if (!problems.isEmpty()) {
            out.println();
        }
    }
}
