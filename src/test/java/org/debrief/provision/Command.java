package org.debrief.provision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program run to its end, or to the end of our patience; no shell is involved. */
public record Command(
        List<String> words, Optional<Path> directory, Map<String, String> environment, Duration patience) {

    /** Exit code and everything the program printed. */
    public record Outcome(int exitCode, String output) {
        public boolean succeeded() {
            return exitCode == 0;
        }
    }

    private static final int NOT_FOUND = 127;
    private static final int TIMED_OUT = 124;

    public static Command of(String... words) {
        return new Command(List.of(words), Optional.empty(), Map.of(), Duration.ofMinutes(1));
    }

    public Command in(Path newDirectory) {
        return new Command(words, Optional.of(newDirectory), environment, patience);
    }

    public Command with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Command(words, directory, Map.copyOf(more), patience);
    }

    public Command within(Duration newPatience) {
        return new Command(words, directory, environment, newPatience);
    }

    /** Runs it; a program that does not exist or does not end is an outcome too. */
    public Outcome run() {
        try {
            // A file and not a pipe: a server left running keeps a pipe open, and reading it would never end.
            Path output = Files.createTempFile("debrief-command-", ".txt");
            try {
                int exitCode = await(start(output));
                return new Outcome(exitCode, Files.readString(output));
            } finally {
                Files.delete(output);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Runs it and gives what it printed, or fails with that in the message. */
    public String demand() {
        Outcome outcome = run();
        if (!outcome.succeeded()) {
            throw new IllegalStateException(
                    "%s ended with %d:%n%s".formatted(String.join(" ", words), outcome.exitCode(), outcome.output()));
        }
        return outcome.output();
    }

    /** The program of this name on the PATH. */
    public static Optional<Path> find(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private Optional<Process> start(Path output) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        directory.ifPresent(folder -> builder.directory(folder.toFile()));
        builder.environment().putAll(environment);
        try {
            return Optional.of(builder.start());
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        }
    }

    private int await(Optional<Process> started) {
        if (started.isEmpty()) {
            return NOT_FOUND;
        }
        Process process = started.get();
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return TIMED_OUT;
    }
}
