package org.debrief.notice;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.debrief.Visit;
import org.debrief.database.PostgreSqlServer;
import org.debrief.durability.Node;
import org.debrief.provision.Folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A letter that was promised comes, whatever becomes of the node that promised it. */
class LettersIT {

    private static final String SAMPLE = "debrief.web.sample=true";

    private final String address = UUID.randomUUID() + "@ward.example";

    @Test
    void aLetterPromisedByANodeThatIsKilledWhileTheMailServerIsAwayIsSentByAnother() throws Exception {
        var mail = new MailServerResource();
        var settings = settings(mail.start());
        try (var database = PostgreSqlServer.start()) {
            var postbox = mail.postbox();
            postbox.closed(() -> askAndKill(database, settings));
            assertThat(postbox.lettersTo(address)).isEmpty();
            try (var other = Node.start(database, home(), settings)) {
                var link = postbox.letter(address).link();
                assertThat(Visit.at(other.origin()).get(link).text()).contains("Choose a new password");
                // whoever delivers it forgets it after
                await().atMost(Duration.ofMinutes(1)).until(() -> waiting(database) == 0);
            }
        } finally {
            mail.stop();
        }
    }

    private static String[] settings(Map<String, String> mail) {
        var settings = new ArrayList<>(List.of(SAMPLE, "debrief.notice.look-every=PT1S"));
        mail.forEach((name, value) -> settings.add(name + "=" + value));
        return settings.toArray(String[]::new);
    }

    private void askAndKill(PostgreSqlServer database, String... settings) {
        try (var node = Node.start(database, home(), settings)) {
            run(database, "update account set email = '" + address + "' where name = 'Rowan Ellery'");
            var visit = Visit.at(node.origin()).get("/forgotten-password");
            visit.submit("/forgotten-password", Map.of("email", address));
            assertThat(visit.text()).contains("letter");
            assertThat(waiting(database)).isEqualTo(1);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Path home() throws java.io.IOException {
        return Folders.fresh("letters", "home");
    }

    private static void run(PostgreSqlServer database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int waiting(PostgreSqlServer database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from letter")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
