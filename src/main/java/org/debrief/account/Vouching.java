package org.debrief.account;

import java.time.Instant;

/** Whoever let somebody in from elsewhere, asked whether they are still welcome. */
public interface Vouching {

    /** False ends the sign-in. Where nobody can be asked it holds. */
    boolean holds(SignIn signIn, AuthorKey key, Instant now);
}
