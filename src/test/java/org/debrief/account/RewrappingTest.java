package org.debrief.account;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.debrief.database.Migrated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A key-encryption key is replaced while people write: on both databases, by several nodes, in as many goes as it takes. */
class RewrappingTest {

    private static final String FIRST = key(1);
    private static final String SECOND = key(2);
    private static final int PEOPLE = 300;

    private static Migrated databases;

    private record Words(UUID author, UUID row, byte[] sealed) {}

    @BeforeAll
    static void migrate() {
        databases = Migrated.both();
    }

    @AfterAll
    static void close() {
        databases.close();
    }

    private static String key(int number) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) number;
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyRing before() throws Exception {
        return new KeyRing("1", Map.of("1", FIRST));
    }

    private static KeyRing meanwhile() throws Exception {
        return new KeyRing("2", Map.of("1", FIRST, "2", SECOND));
    }

    private static KeyRing after() throws Exception {
        return new KeyRing("2", Map.of("2", SECOND));
    }

    @ParameterizedTest
    @EnumSource
    void wordsOpenBeforeDuringAndAfter(Migrated.Kind database) throws Exception {
        var words = written(database, before());
        var rewrapping = new Rewrapping(databases.source(database), meanwhile());
        assertOpen(database, words, before());

        assertThat(rewrapping.some(100)).isEqualTo(100);
        assertThat(versions(database)).isEqualTo(Map.of("1", PEOPLE - 100, "2", 100));
        assertOpen(database, words, meanwhile());
        words.addAll(written(database, meanwhile()));

        together(rewrapping);
        assertThat(versions(database)).isEqualTo(Map.of("2", 2 * PEOPLE));
        assertOpen(database, words, meanwhile());
        assertOpen(database, words, after());
        assertThatThrownBy(() -> assertOpen(database, words, before())).hasMessageContaining("version 2 is missing");

        var wrapped = keys(database).stream().map(key -> key.wrapped).toList();
        assertThat(rewrapping.some(100)).isZero();
        assertThat(keys(database).stream().map(key -> key.wrapped)).containsExactlyElementsOf(wrapped);
    }

    /** Several nodes at once. */
    private static void together(Rewrapping rewrapping) throws Exception {
        var nodes = Executors.newFixedThreadPool(3);
        try {
            var all = IntStream.range(0, 3)
                    .mapToObj(node -> nodes.submit(() -> {
                        while (rewrapping.some(30) > 0) {
                            Thread.yield();
                        }
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private static List<Words> written(Migrated.Kind database, KeyRing keys) throws SQLException {
        var words = new ArrayList<Words>();
        try (var connection = databases.connect(database);
                var author = connection.prepareStatement("insert into author (id, created_at) values (?, ?)");
                var dataKey = connection.prepareStatement(
                        "insert into data_key (author_id, wrapped, key_version) values (?, ?, ?)")) {
            for (int person = 0; person < PEOPLE; person++) {
                var key = keys.make(UUID.randomUUID());
                author.setObject(1, key.authorId);
                author.setTimestamp(2, Timestamp.from(Instant.EPOCH));
                author.executeUpdate();
                dataKey.setObject(1, key.authorId);
                dataKey.setBytes(2, key.wrapped);
                dataKey.setString(3, key.keyVersion);
                dataKey.executeUpdate();
                var row = UUID.randomUUID();
                words.add(new Words(key.authorId, row, keys.open(key).seal("draft", row, "of " + key.authorId)));
            }
        }
        return words;
    }

    private static void assertOpen(Migrated.Kind database, List<Words> words, KeyRing keys) throws SQLException {
        var byAuthor = new HashMap<UUID, DataKey>();
        keys(database).forEach(key -> byAuthor.put(key.authorId, key));
        for (var sealed : words) {
            assertThat(keys.open(byAuthor.get(sealed.author())).open("draft", sealed.row(), sealed.sealed()))
                    .isEqualTo("of " + sealed.author());
        }
    }

    private static List<DataKey> keys(Migrated.Kind database) throws SQLException {
        try (var connection = databases.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select author_id, wrapped, key_version from data_key order by 1")) {
            var keys = new ArrayList<DataKey>();
            while (rows.next()) {
                keys.add(DataKey.of(rows.getObject(1, UUID.class), rows.getBytes(2), rows.getString(3)));
            }
            return keys;
        }
    }

    private static Map<String, Integer> versions(Migrated.Kind database) throws SQLException {
        var versions = new TreeMap<String, Integer>();
        keys(database).forEach(key -> versions.merge(key.keyVersion, 1, Integer::sum));
        return versions;
    }
}
