package org.debrief.deploy;

import java.util.TreeSet;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.debrief.Tables;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DataMapTest {

    private static final int SEALED = 1;

    @Inject
    Tables tables;

    @Test
    void everyTableIsOnTheDataMapAndNoOther() {
        assertThat(MarkdownTable.rows("privacy/data-map.md").keySet()).isEqualTo(new TreeSet<>(tables.names()));
    }

    /** A table with a sealed column says what is sealed in it, and no other does. */
    @Test
    void whatIsSealedIsSaidToBe() {
        MarkdownTable.rows("privacy/data-map.md").forEach((table, cells) -> assertThat(
                        !cells.get(SEALED).startsWith("–"))
                .as(table)
                .isEqualTo(tables.columns(table).stream().anyMatch(column -> column.matches("sealed|wrapped|tokens"))));
    }
}
