package org.debrief.notice;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

import org.debrief.account.Account;
import org.debrief.web.Tally;

/** Sends letters through the operator's mail server, where there is one. */
@Startup
@Singleton
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;
    private final NoticeConfig notice;
    /** One for all letters: a connection opened on another loop can miss the server's first words, and wait for them in vain. */
    private final Context loop;

    private final Tally tally;
    private final boolean reachable;

    Post(
            ReactiveMailer mailer,
            MailersRuntimeConfig mailers,
            Config config,
            NoticeConfig notice,
            Vertx vertx,
            Tally tally) {
        this.mailer = mailer;
        this.notice = notice;
        this.loop = vertx.getOrCreateContext();
        this.tally = tally;
        var server = MailServer.of(mailers.mailers().get("<default>"), config);
        server.problem(notice).ifPresent(problem -> {
            throw new ConfigurationException(problem);
        });
        this.reachable = server.sends();
    }

    /** Whether there is a mail server to give letters to; where there is none, a page says so and promises no letter. */
    public boolean reachable() {
        return reachable;
    }

    /** Whether somebody can be written to. */
    public boolean reaches(Account account) {
        return account.email != null && reachable;
    }

    /** A path of ours as it stands in a letter. */
    public String link(String path) {
        return PublicAddress.link(notice.address().orElseThrow(), path);
    }

    /** The same where the operator has said at which address people come, with a mail server or without. */
    public Optional<String> publicLink(String path) {
        return notice.address().filter(PublicAddress::fit).map(address -> PublicAddress.link(address, path));
    }

    /**
     * Whether the mail server took it. It may take its time: not to be called inside a transaction. What is logged names
     * neither whom it was for nor what it said.
     */
    public boolean send(Letter letter) {
        if (!reachable) {
            return false;
        }
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException(
                    "A letter is not sent inside a transaction: everybody else would wait for it");
        }
        try {
            var mail = Mail.withText(letter.to(), letter.subject(), letter.text())
                    .setFrom(notice.sender().orElseThrow());
            notice.replyTo().ifPresent(mail::setReplyTo);
            Uni.createFrom()
                    .deferred(() -> mailer.send(mail))
                    .runSubscriptionOn(this::onTheLoop)
                    .await()
                    .atMost(PATIENCE);
            tally.mail(Tally.MailOutcome.SENT);
            return true;
        } catch (RuntimeException failed) {
            // its message may quote the address
            tally.mail(Tally.MailOutcome.FAILED);
            LOG.error("A letter was not taken by the mail server: " + cause(failed));
            return false;
        }
    }

    private void onTheLoop(Runnable sending) {
        loop.runOnContext(started -> sending.run());
    }

    private static String cause(Throwable failed) {
        var first = failed.getClass().getName();
        return failed.getCause() == null ? first : first + ", from " + cause(failed.getCause());
    }
}
