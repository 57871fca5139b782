package org.debrief.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A mail server on loopback for all tests; a test field of type {@link Postbox} shows what arrived there. */
public class MailServerResource implements QuarkusTestResourceLifecycleManager {

    private static final String LOOPBACK = "127.0.0.1";

    private GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(freePort(), LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", LOOPBACK,
                "quarkus.mailer.port", String.valueOf(server.getSmtp().getPort()),
                "debrief.notice.sender", "Debrief <debrief@debrief.example>",
                "debrief.notice.reply-to", "help@debrief.example",
                "debrief.notice.address", "https://debrief.example");
    }

    /** The same one after the server was down, which one that it chooses itself would not be. */
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(new Postbox(server), field -> field.getType() == Postbox.class);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
