package org.debrief.people;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "debrief.people")
public interface PeopleConfig {

    /** The e-mail address of whoever is to administer an installation that keeps its own passwords, while nobody else can. */
    Optional<String> firstAdministrator();

    /** Although somebody can: for when the only one has left, or has lost both phone and recovery codes. */
    @WithDefault("false")
    boolean firstAdministratorAgain();

    /** Where the link is put with which they choose their password. */
    @WithDefault(".data/first-administrator-link")
    Path firstAdministratorLink();
}
