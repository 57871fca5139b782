package org.debrief.notice;

import java.util.Optional;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import org.eclipse.microprofile.config.Config;

/** The mail server as the operator has described it; half a description is refused at start. */
record MailServer(boolean sends, boolean named, boolean near, boolean sealed, boolean login) {

    private static final String HOST = "quarkus.mailer.host";
    private static final String REQUIRED = "REQUIRED";

    /** The host has a default, so whether it was named is told by where its value comes from. */
    static MailServer of(MailerRuntimeConfig mailer, Config config) {
        return new MailServer(
                !mailer.mock().orElse(false),
                config.getConfigValue(HOST).getSourceOrdinal() > Integer.MIN_VALUE,
                mailer.host().equals("localhost")
                        || mailer.host().startsWith("127.")
                        || mailer.host().equals("::1"),
                mailer.tls().orElse(false) || mailer.startTLS().equalsIgnoreCase(REQUIRED),
                mailer.username().isPresent() || mailer.password().isPresent());
    }

    /** Why this cannot be meant, in the operator's words. */
    Optional<String> problem(NoticeConfig notice) {
        if (!sends) {
            return named
                    ? Optional.of(
                            "quarkus.mailer.host names a mail server and quarkus.mailer.mock holds every letter back:"
                                    + " set quarkus.mailer.mock=false to send, or take the host away")
                    : Optional.empty();
        }
        if (!named) {
            return Optional.of("quarkus.mailer.mock=false sends letters: set quarkus.mailer.host to the mail server");
        }
        if (notice.sender().isEmpty()) {
            return Optional.of("Letters need a sender: set debrief.notice.sender to an address");
        }
        if (notice.address().filter(PublicAddress::fit).isEmpty()) {
            return Optional.of("Links in letters need the address people use:"
                    + " set debrief.notice.address, for example https://debrief.example.org");
        }
        return login && !near && !sealed
                ? Optional.of("The mail server's password would travel in the clear:"
                        + " set quarkus.mailer.start-tls=REQUIRED or quarkus.mailer.tls=true")
                : Optional.empty();
    }
}
