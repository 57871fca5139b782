package org.debrief.notice;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;

/** What the mail server was given, by whom it is for. */
public final class Postbox {

    static final String USER = "debrief";
    static final String PASSWORD = "for-letters-on-loopback";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GreenMail server;

    Postbox(GreenMail server) {
        this.server = server;
    }

    /** A letter as its reader gets it. */
    public record Letter(String from, String replyTo, String subject, String type, String text) {

        private static final Pattern LINK = Pattern.compile("https://debrief\\.example(/\\S+)");

        /** The path of the one link in it. */
        public String link() {
            var found = LINK.matcher(text).results().toList();
            if (found.size() != 1) {
                throw new AssertionError("Not one link: " + text);
            }
            return found.get(0).group(1);
        }
    }

    /** What has arrived for this address so far, the oldest first. */
    public List<Letter> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isFor(message, address))
                .map(Postbox::read)
                .toList();
    }

    /** The latest of this many letters to the address, as soon as they have arrived. */
    public Letter letter(String address, int number) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (lettersTo(address).size() < number) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Letter " + number + " to " + address + " did not come; there are "
                        + lettersTo(address).stream().map(Letter::subject).toList());
            }
            server.waitForIncomingEmail(50, server.getReceivedMessages().length + 1);
        }
        return lettersTo(address).get(number - 1);
    }

    /** The first letter to the address. */
    public Letter letter(String address) {
        return letter(address, 1);
    }

    /** While the mail server is down. */
    public void closed(Runnable meanwhile) {
        server.stop();
        try {
            meanwhile.run();
        } finally {
            server.start();
        }
    }

    /** While the mail server knows the password no longer. */
    void lockedOut(Runnable meanwhile) {
        var user = server.getUserManager().getUser(USER);
        user.setPassword("another");
        try {
            meanwhile.run();
        } finally {
            user.setPassword(PASSWORD);
        }
    }

    private static boolean isFor(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Letter read(MimeMessage message) {
        try {
            return new Letter(
                    message.getFrom()[0].toString(),
                    message.getReplyTo()[0].toString(),
                    message.getSubject(),
                    message.getContentType(),
                    message.getContent().toString().replace("\r\n", "\n"));
        } catch (MessagingException | java.io.IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
