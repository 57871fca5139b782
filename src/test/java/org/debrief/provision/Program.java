package org.debrief.provision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Programs that read what is under deploy/: the machine's own, or Debian's laid beside the tests and not installed. */
public enum Program {
    NGINX("usr/sbin/nginx", "nginx"),
    HAPROXY("usr/sbin/haproxy", "haproxy", "liblua5.3-0", "libopentracing-c-wrapper0", "libopentracing1"),
    CADDY("usr/bin/caddy", "caddy"),
    PROMTOOL("usr/bin/promtool", "prometheus");

    private static final String LIBRARIES = "usr/lib/x86_64-linux-gnu";

    private final String path;
    private final List<String> packages;

    Program(String path, String... packages) {
        this.path = path;
        this.packages = List.of(packages);
    }

    /** What to run, and with which libraries. */
    public record Found(Path program, Path libraries) {
        public Command command(String... words) {
            var all = new String[words.length + 1];
            all[0] = program.toString();
            System.arraycopy(words, 0, all, 1, words.length);
            return Command.of(all).with("LD_LIBRARY_PATH", libraries.toString());
        }

        public ProcessBuilder server(String... words) {
            var builder = new ProcessBuilder(command(words).words());
            builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
            return builder;
        }
    }

    /** @throws IllegalStateException with a sentence that says what to install */
    public Found find() {
        return Command.find(word())
                .map(program -> new Found(program, Path.of("/usr/lib")))
                .orElseGet(this::unpacked);
    }

    private Found unpacked() {
        var folder = Cache.ofUser().folder(packages.get(0), this::fetch);
        return new Found(folder.resolve(path), folder.resolve(LIBRARIES));
    }

    private void fetch(Path folder) throws IOException {
        for (String name : packages) {
            if (!Apt.unpack(name, folder)) {
                throw new IllegalStateException(
                        "No %s on this machine: install Debian's package %s".formatted(word(), packages.get(0)));
            }
        }
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
