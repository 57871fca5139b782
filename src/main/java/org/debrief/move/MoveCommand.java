package org.debrief.move;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Moves the data of a stopped laptop's Debrief into an empty PostgreSQL. */
public final class MoveCommand {

    static final String USAGE =
            """
            Usage: MoveCommand .data/debrief jdbc:postgresql://host/database
            PGUSER and PGPASSWORD say as whom.""";

    private MoveCommand() {}

    public static void main(String[] arguments) {
        int code = run(arguments, System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        if (arguments.length != 2 || !arguments[1].startsWith("jdbc:postgresql:")) {
            out.println(USAGE);
            return 2;
        }
        var laptop = new Laptop(Path.of(arguments[0]));
        var target = new Target(arguments[1], environment.get("PGUSER"), environment.get("PGPASSWORD"));
        try {
            var moved = new Move(laptop, target, out::println).run();
            out.printf(
                    """
                    Moved %,d rows of %d tables; the numbers were compared at the end.
                    Two files do not move by themselves, and belong apart from the database:
                    - the key-encryption key, %s: give its text to every node as debrief.keys.key-encryption-key.1. \
                    Without it nobody's words open.
                    - the list of who was erased, %s, if there is one: put it where debrief.erasure.list says.
                    """,
                    moved.rows(), moved.tables(), laptop.beside("key-encryption-key"), laptop.beside("erasures"));
            return 0;
        } catch (Refusal refused) {
            out.println(refused.getMessage());
            return 1;
        }
    }
}
