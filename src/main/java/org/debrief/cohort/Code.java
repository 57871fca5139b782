package org.debrief.cohort;

import org.debrief.account.Hash;
import org.debrief.account.Token;

/** What an invitation's link holds: 256 bits that nobody guesses. The database has its hash alone. */
record Code(String text) {

    static Code fresh() {
        return new Code(Token.random());
    }

    byte[] hash() {
        return Hash.of(text);
    }

    String path() {
        return "/invitations/" + text;
    }
}
