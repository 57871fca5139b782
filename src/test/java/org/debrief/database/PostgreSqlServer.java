package org.debrief.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.postgresql.ds.PGSimpleDataSource;

import org.debrief.provision.Cache;
import org.debrief.provision.Command;
import org.debrief.provision.FreePort;

/** A server of its own on a free port of the loopback address, with one empty database; gone when it is closed. */
public final class PostgreSqlServer implements AutoCloseable {
    private static final String DATABASE = "debrief";
    private static final String APPLICATION = "debrief";
    private static final String SUPERUSER = "postgres";

    /** A key-encryption key for tests. */
    private static final String KEY = "dGhlIHRlc3RzJyBrZXksIGFuZCBub2JvZHkgZWxzZSc=";

    /** PostgreSQL refuses to run as root; this is "nobody" on every Linux. */
    private static final int NOBODY = 65534;

    private final Path programs;
    private final String password = UUID.randomUUID().toString();
    private final int port = FreePort.next();
    private final Path folder;
    private final Thread hook = new Thread(this::stopAndDelete);

    private PostgreSqlServer(Path programs) throws IOException {
        this.programs = programs;
        folder = Files.createTempDirectory("debrief-postgresql-");
    }

    /** Starts a server that ends with the tests at the latest. */
    public static PostgreSqlServer start() {
        return start(PostgreSqlBinaries.folder());
    }

    /** Another version's server, for tools that come with it. */
    static PostgreSqlServer start(Path programs) {
        try {
            PostgreSqlServer server = new PostgreSqlServer(programs);
            Runtime.getRuntime().addShutdownHook(server.hook);
            server.initialize();
            server.resume();
            server.superuser("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(APPLICATION, server.password));
            server.createDatabase(DATABASE);
            return server;
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The role of the application: it owns its databases and nothing else. */
    public String username() {
        return APPLICATION;
    }

    public String password() {
        return password;
    }

    /** What an application must be told to run on the first database, {@code name=value}: every node the same. */
    public List<String> settings() {
        return settings(DATABASE);
    }

    public List<String> settings(String database) {
        return Stream.concat(address(database).stream(), Stream.of("debrief.keys.key-encryption-key.1=" + KEY))
                .toList();
    }

    /** The same without a key. */
    public List<String> address() {
        return address(DATABASE);
    }

    private List<String> address(String database) {
        return List.of(
                "quarkus.datasource.jdbc.url=" + jdbcUrl(database),
                "quarkus.datasource.username=" + APPLICATION,
                "quarkus.datasource.password=" + password);
    }

    /** How PostgreSQL's own programs find the first database. */
    Map<String, String> environment() {
        return Map.of(
                "PATH",
                programs.resolve("bin") + ":" + System.getenv("PATH"),
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(port),
                "PGDATABASE",
                DATABASE,
                "PGUSER",
                APPLICATION,
                "PGPASSWORD",
                password);
    }

    /** An empty database of the application's, besides the first. */
    public void createDatabase(String name) {
        superuser("CREATE DATABASE \"%s\" OWNER %s".formatted(name, APPLICATION));
    }

    /** For tests in which no power is cut: from now on nothing waits for the disk. */
    void hurry() {
        superuser("ALTER SYSTEM SET fsync = off");
        superuser("SELECT pg_reload_conf()");
    }

    /** A connection to the first database as the application has it. */
    public Connection connect() throws SQLException {
        return connect(DATABASE, APPLICATION);
    }

    /** Everything kept in a database, as text; see {@link Dump} for what can be found in it. */
    public String dump(String database) {
        try (Connection connection = connect(database, SUPERUSER)) {
            return Dump.of(connection);
        } catch (SQLException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Ends all connections and is back at the same address. */
    public void restart() {
        stop();
        resume();
    }

    /** The database is gone, as in an outage; what was committed stays. */
    public void stop() {
        control("stop", "-m", "fast");
    }

    /** SIGKILL to every process of it at once, as a power cut would; only what is on the disk is there afterwards. */
    public void kill() {
        Path lock = folder.resolve("data/postmaster.pid");
        try {
            long first = Long.parseLong(Files.readAllLines(lock).get(0).strip());
            ProcessHandle postmaster = ProcessHandle.of(first).orElseThrow();
            List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            // in a container nobody may collect the dead, who then look alive for ever
            all.forEach(process -> process.onExit()
                    .completeOnTimeout(process, 3, TimeUnit.SECONDS)
                    .join());
            Files.delete(lock);
        } catch (IOException notRunning) {
            throw new UncheckedIOException(notRunning);
        }
    }

    public void resume() {
        control("start", "-l", folder.resolve("log").toString());
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        stopAndDelete();
    }

    private void initialize() throws IOException {
        Path passwordFile = Files.writeString(folder.resolve("password"), password);
        if (Command.asRoot()) {
            Files.setAttribute(folder, "unix:uid", NOBODY);
            Files.setAttribute(passwordFile, "unix:uid", NOBODY);
        }
        // The locale of the machine must not decide how texts sort.
        program(
                        "initdb --username=%s --pwfile=password --auth=scram-sha-256 --no-sync --encoding=UTF8 --locale=C %s"
                                .formatted(SUPERUSER, builtinLocale()),
                        List.of())
                .demand();
        Files.writeString(
                folder.resolve("data/postgresql.conf"),
                """
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                port = %d
                max_connections = 50
                fsync = on
                synchronous_commit = on
                """
                        .formatted(port),
                StandardOpenOption.APPEND);
    }

    /** Letters beyond ASCII in capitals too; earlier versions have no locale of their own. */
    private String builtinLocale() {
        return programs.equals(PostgreSqlBinaries.folder())
                ? "--locale-provider=builtin --builtin-locale=C.UTF-8"
                : "--locale-provider=libc";
    }

    private void control(String verb, String... options) {
        program("pg_ctl " + verb + " --wait --timeout=60", List.of(options)).demand();
    }

    private Command program(String line, List<String> more) {
        List<String> words = List.of(line.split(" "));
        String executable = programs.resolve("bin").resolve(words.get(0)).toString();
        Stream<String> user = Command.asRoot()
                ? Stream.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups")
                : Stream.empty();
        Stream<String> arguments = Stream.concat(words.stream().skip(1), more.stream());
        String[] command = Stream.of(user, Stream.of(executable, "-D", "data"), arguments)
                .flatMap(part -> part)
                .toArray(String[]::new);
        return Command.of(command).in(folder).within(Duration.ofMinutes(2));
    }

    private void superuser(String sql) {
        try (Connection connection = connect("postgres", SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql.replace(password, "…"), refused);
        }
    }

    private Connection connect(String database, String user) throws SQLException {
        // Not through DriverManager, which does not find drivers of another class loader.
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        return source.getConnection(user, password);
    }

    private void stopAndDelete() {
        if (Files.exists(folder.resolve("data/postmaster.pid"))) {
            stop();
        }
        try {
            Cache.delete(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
