package org.debrief.people;

import java.util.List;

import org.debrief.web.Filled;

/** One account, and what may be done with it. */
public record PersonPage(
        Person person, long signIns, boolean hasPassword, boolean self, List<String> ends, Filled form) {

    PersonPage with(Filled filled) {
        return new PersonPage(person, signIns, hasPassword, self, ends, filled);
    }
}
