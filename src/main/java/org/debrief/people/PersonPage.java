package org.debrief.people;

import java.time.Instant;
import java.util.List;

import org.debrief.web.Filled;

/** One account, and what may be done with it. */
public record PersonPage(Person person, long signIns, WayIn wayIn, boolean self, List<String> ends, Filled form) {

    /** How they sign in here: {@code userName} is null where they have no password, {@code codesSince} where no one-time codes are set up. */
    public record WayIn(String userName, Instant codesSince, boolean toldByLetter) {

        public boolean hasPassword() {
            return userName != null;
        }
    }

    PersonPage with(Filled filled) {
        return new PersonPage(person, signIns, wayIn, self, ends, filled);
    }
}
