package org.debrief.bench;

import org.debrief.provision.Command;

/** The server on one core, whoever asks it on the others. */
final class Cores {

    private Cores() {}

    static void pin(long process, int core) {
        Command.of("taskset", "-apc", Integer.toString(core), Long.toString(process))
                .demand();
    }

    static void free(long process) {
        Command.of("taskset", "-apc", "0-" + (Runtime.getRuntime().availableProcessors() - 1), Long.toString(process))
                .demand();
    }
}
