package org.debrief.account;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.debrief.People;
import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** When somebody was signed in is kept for as long as their browser may still bring a form from then, and a provider's tokens not even that. */
@QuarkusTest
class EndedSignInsTest {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final String PROVIDER = "https://provider.example";
    private static final String SESSION = "session";

    @Inject
    People people;

    @Inject
    EndedSignIns ended;

    @Inject
    Scheduler scheduler;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private UUID account() {
        return people.id(people.learner(people.cohort()));
    }

    private UUID startedAt(UUID account, Instant start) {
        return startedAt(account, start, HALF_A_DAY);
    }

    private UUID startedAt(UUID account, Instant start, Duration lasts) {
        return QuarkusTransaction.requiringNew()
                .call(() -> SignIn.start(Account.findById(account), "Firefox", start, lasts)
                        .signIn()
                        .id);
    }

    private List<UUID> many(UUID account, int count) {
        var longAgo = clock.instant().minus(SignIn.REMEMBERED).minus(HALF_A_DAY).minus(A_MINUTE);
        return QuarkusTransaction.requiringNew().call(() -> IntStream.range(0, count)
                .mapToObj(number -> SignIn.start(Account.findById(account), "Firefox", longAgo, HALF_A_DAY)
                        .signIn()
                        .id)
                .toList());
    }

    private static SignIn read(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> SignIn.findById(id));
    }

    private static List<UUID> left(UUID account) {
        return QuarkusTransaction.requiringNew().call(() -> SignIn.<SignIn>list("account.id", account).stream()
                .map(signIn -> signIn.id)
                .toList());
    }

    @Test
    void oneThatIsOverForThirtyDaysIsGoneAndNoneBefore() {
        var account = account();
        var thirtyDaysAgo = clock.instant().minus(SignIn.REMEMBERED);
        startedAt(account, thirtyDaysAgo.minus(HALF_A_DAY).minus(A_MINUTE));
        var notYet = startedAt(account, thirtyDaysAgo.minus(HALF_A_DAY).plus(A_MINUTE));
        var live = startedAt(account, clock.instant());
        ended.forget();
        assertThat(left(account)).containsExactlyInAnyOrder(notYet, live);
    }

    @Test
    void oneThatSomebodyEndedIsCountedFromThen() {
        var account = account();
        var thirtyDaysAgo = clock.instant().minus(SignIn.REMEMBERED);
        var lasts = SignIn.REMEMBERED.multipliedBy(2);
        var before = startedAt(account, thirtyDaysAgo.minus(HALF_A_DAY), lasts);
        var since = startedAt(account, thirtyDaysAgo.minus(HALF_A_DAY), lasts);
        QuarkusTransaction.requiringNew().run(() -> {
            SignIn.revoke(before, thirtyDaysAgo.minus(A_MINUTE));
            SignIn.revoke(since, thirtyDaysAgo.plus(A_MINUTE));
        });
        ended.forget();
        assertThat(left(account)).containsExactly(since);
    }

    @Test
    void nobodyNeedsToAskForIt() {
        assertThat(scheduler.getScheduledJobs().stream().map(Trigger::getMethodDescription))
                .contains(EndedSignIns.class.getName() + "#forget");
    }

    @Test
    void whoIsSignedInStaysSo() {
        var visit = Visit.as(people.learner(people.cohort()));
        ended.forget();
        assertThat(visit.get("/modules").path()).isEqualTo("/modules");
    }

    @Test
    void nodesDoItAtOnceHoweverManyThereAre() {
        var account = account();
        many(account, 4 * EndedSignIns.AT_A_TIME + 1);
        var nodes = Stream.generate(() -> CompletableFuture.runAsync(ended::forget))
                .limit(3)
                .toList();
        nodes.forEach(CompletableFuture::join);
        ended.forget();
        assertThat(left(account)).isEmpty();
    }

    @Test
    @Timeout(60)
    void whatAnotherHasInHandIsPassedOverAndNotWaitedFor() throws SQLException {
        var account = account();
        var held = many(account, 20).get(7);
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select id from sign_in where id = ? for update")) {
            connection.setAutoCommit(false);
            lock.setObject(1, held);
            lock.execute();
            ended.forget();
            assertThat(left(account)).containsExactly(held);
            connection.rollback();
        }
        ended.forget();
        assertThat(left(account)).isEmpty();
    }

    @Test
    void withItsEndTheProvidersTokensAreGone() {
        tokensAreGone((id, account) -> SignIn.revoke(id, clock.instant()));
        tokensAreGone((id, account) -> SignIn.end(id, account, clock.instant()));
        tokensAreGone((id, account) -> SignIn.endOthers(UUID.randomUUID(), account, clock.instant()));
        tokensAreGone((id, account) -> SignIn.endAll(account, clock.instant()));
        tokensAreGone((id, account) -> SignIn.endSession(PROVIDER, SESSION + account, clock.instant()));
        tokensAreGone((id, account) -> {
            var key = new Identity.Key(PROVIDER, account.toString());
            Identity.link(key, Account.findById(account));
            SignIn.endEvery(key, clock.instant());
        });
        tokensAreGone((id, account) -> SignIn.<SignIn>findById(id).end(clock.instant()));
    }

    private void tokensAreGone(BiConsumer<UUID, UUID> end) {
        var account = account();
        var id = startedAt(account, clock.instant());
        QuarkusTransaction.requiringNew().run(() -> vouch(SignIn.findById(id), account));
        assertThat(read(id).tokens).isNotNull();
        QuarkusTransaction.requiringNew().run(() -> end.accept(id, account));
        assertThat(read(id).revokedAt).isNotNull();
        assertThat(read(id).tokens).isNull();
        assertThat(read(id).issuer).as("whose it was").isEqualTo(PROVIDER);
    }

    private void vouch(SignIn signIn, UUID account) {
        signIn.issuer = PROVIDER;
        signIn.providerSession = SESSION + account;
        signIn.tokens = new byte[28];
        signIn.checkedAt = clock.instant();
    }
}
