package org.debrief.debrief;

import java.util.List;
import java.util.Optional;

/** The learner's own words that may be quoted now. */
record Quotables(List<Lent> lent) {

    /** In the text chosen, or, when none was chosen, in the first that holds the words. */
    Optional<Quoted> find(String source, String quote) {
        for (var shared : lent) {
            for (var said : shared.quotable()) {
                if (source.isEmpty() || source.equals(shared.source(said))) {
                    var found = Quotation.find(quote, said.words());
                    if (found.isPresent()) {
                        return found.map(quotation -> new Quoted(shared.share().id, said.field(), quotation));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
