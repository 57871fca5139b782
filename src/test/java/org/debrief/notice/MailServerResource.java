package org.debrief.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import org.debrief.provision.Folders;
import org.debrief.provision.FreePort;
import org.debrief.provision.TestCertificate;

import static java.util.Map.entry;

/** A mail server on loopback for all tests, that speaks TLS and asks for a password as an organisation's does; a test field of type {@link Postbox} shows what arrived there. */
public class MailServerResource implements QuarkusTestResourceLifecycleManager {

    private static final String LOOPBACK = "127.0.0.1";

    private static final long STARTING_MILLISECONDS = 60_000;

    private GreenMail server;

    @Override
    public Map<String, String> start() {
        var certificate = certificate();
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY,
                certificate.store().toString());
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, TestCertificate.PASSWORD);
        var setup = new ServerSetup(FreePort.next(), LOOPBACK, ServerSetup.PROTOCOL_SMTPS);
        setup.setServerStartupTimeout(STARTING_MILLISECONDS);
        server = new GreenMail(setup);
        server.withConfiguration(new GreenMailConfiguration().withUser(Postbox.USER, Postbox.PASSWORD));
        server.start();
        return Map.ofEntries(
                entry("quarkus.mailer.mock", "false"),
                entry("quarkus.mailer.host", LOOPBACK),
                entry("quarkus.mailer.port", String.valueOf(server.getSmtps().getPort())),
                entry("quarkus.mailer.tls", "true"),
                entry("quarkus.mailer.tls-configuration-name", "mail"),
                entry(
                        "quarkus.tls.mail.trust-store.pem.certs",
                        certificate.chain().toString()),
                entry("quarkus.mailer.username", Postbox.USER),
                entry("quarkus.mailer.password", Postbox.PASSWORD),
                entry("debrief.notice.sender", "Debrief <debrief@debrief.example>"),
                entry("debrief.notice.reply-to", "help@debrief.example"),
                entry("debrief.notice.address", "https://debrief.example"));
    }

    /** GreenMail shows for ever the first one that it is given in a process, however often the application starts anew there. */
    private static TestCertificate certificate() {
        try {
            var first = System.getProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
            return TestCertificate.make(
                    first == null
                            ? Folders.fresh("mail", "server")
                            : Path.of(first).getParent());
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Postbox postbox() {
        return new Postbox(server);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(postbox(), field -> field.getType() == Postbox.class);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
