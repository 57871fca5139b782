package org.debrief.notice;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What letters say of themselves. The mail server is Quarkus's own setting: quarkus.mailer.mock=false, then host, port,
 * tls or start-tls, username and password.
 */
@ConfigMapping(prefix = "debrief.notice")
public interface NoticeConfig {

    /** From whom letters come: an address, or a name and the address in angle brackets. Needed to send. */
    Optional<String> sender();

    /** Where answers to letters go; without it, to the sender. */
    Optional<String> replyTo();

    /** How links in letters begin: the scheme and host at which people reach this installation. Needed to send. */
    Optional<URI> address();

    /** How often a node looks for letters that another left behind, or the mail server would not take. */
    @WithDefault("PT10S")
    Duration lookEvery();
}
