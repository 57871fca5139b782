package org.debrief.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "debrief.password")
public interface PasswordConfig {

    /** How costly a guess is: one more doubles the work. A password is kept anew with its owner's next sign-in. */
    @WithDefault("10")
    int cost();
}
