package org.debrief.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.debrief.provision.Command;
import org.debrief.provision.Program;

/** The reverse proxies an operator is given a configuration for. */
public enum ProxyExample {
    NGINX(Program.NGINX, "nginx.conf.template") {
        @Override
        Path configuration(Path folder, Map<String, String> values) throws IOException {
            var others = Files.createDirectories(folder.resolve("others"));
            Files.writeString(others.resolve("keycloak.conf"), filledIn("keycloak.conf.template", values));
            return Files.writeString(folder.resolve("nginx.conf"), filledIn(file, values));
        }

        @Override
        String[] check(Path configuration) {
            return words("-t", "-e", "stderr", "-c", configuration);
        }

        @Override
        String[] run(Path configuration) {
            return words("-e", "stderr", "-c", configuration, "-g", "daemon off;");
        }
    },
    HAPROXY(Program.HAPROXY, "haproxy.cfg") {
        @Override
        String[] check(Path configuration) {
            return words("-c", "-f", configuration);
        }

        @Override
        String[] run(Path configuration) {
            return words("-db", "-f", configuration);
        }
    },
    CADDY(Program.CADDY, "Caddyfile") {
        @Override
        String[] check(Path configuration) {
            return words("validate", "--adapter", "caddyfile", "--config", configuration);
        }

        @Override
        String[] run(Path configuration) {
            return words("run", "--adapter", "caddyfile", "--config", configuration);
        }
    };

    public static final Path FOLDER = Path.of("deploy", "proxy").toAbsolutePath();

    private final Program program;
    final String file;

    ProxyExample(Program program, String file) {
        this.program = program;
        this.file = file;
    }

    abstract String[] check(Path configuration);

    abstract String[] run(Path configuration);

    /** The example itself, unless its program wants the values written in. */
    Path configuration(Path folder, Map<String, String> values) throws IOException {
        return FOLDER.resolve(file);
    }

    Command.Outcome check(Path folder, Map<String, String> values) throws IOException {
        var command = program.find().command(check(configuration(folder, values)));
        for (var value : values.entrySet()) {
            command = command.with(value.getKey(), value.getValue());
        }
        return command.run();
    }

    public Process start(Path folder, Map<String, String> values) throws IOException {
        var server = program.find().server(run(configuration(folder, values)));
        server.environment().putAll(values);
        return server.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** As envsubst does it: only what stands in braces. */
    private static String filledIn(String template, Map<String, String> values) throws IOException {
        var text = Files.readString(FOLDER.resolve(template));
        for (var value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    private static String[] words(Object... words) {
        var texts = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            texts[i] = words[i].toString();
        }
        return texts;
    }
}
