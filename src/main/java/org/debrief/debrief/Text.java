package org.debrief.debrief;

import java.util.List;

import org.debrief.content.Said;
import org.debrief.sharing.Share;

/** Something the learner wrote in an attempt, as it may be lent: where it was written, what was asked, what they said. */
public record Text(Share.Subject subject, String title, List<Said> said) {

    /** The field of the form that ticks it. */
    public String box() {
        return "share-" + subject.id();
    }

    List<Said> typed() {
        return said.stream().filter(Said::typed).toList();
    }
}
