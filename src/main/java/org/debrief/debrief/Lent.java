package org.debrief.debrief;

import java.util.List;
import java.util.Optional;

import org.debrief.content.Said;
import org.debrief.sharing.Opening;
import org.debrief.sharing.Share;

/** A share with what it lends; the text is absent when its author has removed it. */
public record Lent(Share share, Optional<Text> text, List<Opening> openings) {

    /** A revoked text still belongs to its author; to the reader it is gone. */
    Lent asReader() {
        return share.isRevoked() ? new Lent(share, Optional.empty(), List.of()) : this;
    }

    public boolean isReadable() {
        return text.isPresent();
    }

    /** Why there is nothing to read. */
    public String absence() {
        return share.isRevoked() ? "Withdrawn by its author" : "Removed by its author";
    }

    /** How a quotation names its source: the share, and which of its texts. */
    public String source(Said said) {
        return share.id + ":" + said.field();
    }

    List<Said> quotable() {
        return text.map(Text::typed).orElse(List.of());
    }
}
