package org.debrief.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Prints what to add to released.yaml when a module is released. */
public final class ReleaseCommand {

    private ReleaseCommand() {}

    public static void main(String[] arguments) throws IOException {
        int code = run(arguments, Clock.systemUTC(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] arguments, Clock clock, PrintStream out) throws IOException {
        var compilation = new Compiler(IdentifiersInContent.CHECK).compile(ContentFolder.read(Path.of(arguments[0])));
        var revision = compilation.module(arguments[1]);
        if (revision.isEmpty()) {
            out.println("The module " + arguments[1] + " does not compile. Run the check.");
            return 1;
        }
        out.print(entry(revision.get(), LocalDate.now(clock)));
        return 0;
    }

    static String entry(Revision revision, LocalDate day) {
        var module = revision.module();
        var entry = new StringBuilder(
                """
                  - module: %s
                    revision: %s
                    date: %s
                    structure: %s
                    changes: %d
                    scenes:
                """
                        .formatted(
                                module.id(),
                                revision.id(),
                                day,
                                Structure.of(module),
                                module.changes().size()));
        module.scenes().values().forEach(scene -> entry.append("      ")
                .append(scene.id())
                .append(": ")
                .append(options(scene))
                .append('\n'));
        return entry.toString();
    }

    private static String options(Scene scene) {
        return scene.activity().orElse(null) instanceof Decide decide
                ? decide.options().stream().map(Choice::id).toList().toString()
                : "[]";
    }
}
