package org.debrief.web;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.debrief.People;
import org.debrief.account.Author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class OnceTest {

    @Inject
    People people;

    private static String write(UUID id) {
        var author = new Author();
        author.id = id;
        author.createdAt = java.time.Instant.EPOCH;
        author.persistAndFlush();
        return "written";
    }

    private static String fails(RuntimeException with) {
        return Once.call(
                () -> {
                    throw with;
                },
                standing -> "stands already");
    }

    @Test
    void whatStandsAlreadyIsLookedAt() {
        var id = UUID.randomUUID();
        assertThat(Once.call(() -> write(id), standing -> "stands already")).isEqualTo("written");
        assertThat(Once.call(() -> write(id), standing -> "stands already")).isEqualTo("stands already");
    }

    /** The connection broke, the database is going down, a value was too long: none of these says that anything was kept. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "22001", "90098"})
    void whatTheDatabaseDidNotSayOfAnotherIsNoAnswerToWhoeverWrote(String state) {
        var broken = new PersistenceException(new SQLException("broken", state));
        assertThatThrownBy(() -> fails(broken)).isSameAs(broken);
        var atCommit = new QuarkusTransactionException(broken);
        assertThatThrownBy(() -> fails(atCommit)).isSameAs(atCommit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01", "HYT00"})
    void anotherWriterIs(String state) {
        assertThat(fails(new PersistenceException(new SQLException("in the way", state))))
                .isEqualTo("stands already");
    }
}
