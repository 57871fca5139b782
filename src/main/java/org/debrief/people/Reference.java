package org.debrief.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.debrief.account.Account;
import org.debrief.identifiers.IdentifierCheck;

/** The short note to an erasure: where its papers are, and nothing that says whose they are. It outlives the account. */
record Reference(String text) {

    static final int LONGEST = 80;

    Optional<String> problem(Account about) {
        if (text.isEmpty() || text.length() > LONGEST || text.contains("\n")) {
            return Optional.of(
                    "Say in at most %d characters where its papers are, such as “ticket 4711”.".formatted(LONGEST));
        }
        return text.contains("@")
                        || names(about)
                        || !IdentifierCheck.check(text).isEmpty()
                ? Optional.of(
                        "This note is kept for good, so nobody may be recognised by it. Leave out names, dates of birth, addresses and numbers that belong to a person.")
                : Optional.empty();
    }

    private boolean names(Account about) {
        var said = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return Stream.of(about.name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .anyMatch(word -> said.contains(" " + word + " "));
    }
}
