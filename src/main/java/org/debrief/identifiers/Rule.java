package org.debrief.identifiers;

import java.util.List;

/** One kind of identifier, or a family of them. */
interface Rule {

    List<Match> find(Passage passage);
}
