package org.debrief.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes what is kept of a password, as costly as this installation wants it. */
@Singleton
public class PasswordHashing {

    private final int cost;
    private final boolean sample;
    private final PasswordHash nobodys;

    @Inject
    PasswordHashing(PasswordConfig config, @ConfigProperty(name = "debrief.web.sample") boolean sample) {
        cost = config.cost();
        this.sample = sample;
        nobodys = hash("nobody");
    }

    public PasswordHash hash(String password) {
        return PasswordHash.of(password, cost);
    }

    /**
     * Whether the password opens; kept anew, in the caller's transaction, where the cost was another when it was chosen. What
     * opens a sample account opens it nowhere but in the sample: its data may have moved to where real people write.
     */
    boolean opens(Identity identity, String password) {
        boolean opens = identity.opensWith(password) && (sample || !PublishedPassword.is(password, identity));
        if (opens && !identity.hash().costs(cost)) {
            identity.change(hash(password));
        }
        return opens;
    }

    /** Whether this sign-in has a password that its owner alone can know. */
    public boolean isOwn(Identity identity) {
        return sample || !identity.opensWith(PublishedPassword.of(identity.userName()));
    }

    /** False, after as long as the answer takes for somebody who is there. */
    boolean opensNobodys(String password) {
        nobodys.opensWith(password);
        return false;
    }
}
