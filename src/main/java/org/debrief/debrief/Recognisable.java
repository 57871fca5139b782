package org.debrief.debrief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.debrief.identifiers.Finding;
import org.debrief.identifiers.IdentifierCheck;

/** A text about to be shared in which somebody might be recognised, shown to its author alone with the places marked. */
public record Recognisable(String where, List<Piece> pieces, List<Finding> findings) {

    /** A stretch of the text; {@code marked} when it is what was found. */
    public record Piece(String words, boolean marked) {}

    static List<Recognisable> in(Inquiry inquiry, LocalDate today) {
        var own = Stream.of(
                check("What you want to know", inquiry.question(), today),
                check("What is off limits", inquiry.offLimits(), today));
        var chosen = inquiry.chosen().stream().flatMap(text -> text.typed().stream()
                .map(said -> check(text.title() + ": " + said.asked(), said.words(), today)));
        return Stream.concat(own, chosen)
                .filter(checked -> !checked.findings().isEmpty())
                .toList();
    }

    private static Recognisable check(String where, String text, LocalDate today) {
        var findings = IdentifierCheck.check(text, today);
        return new Recognisable(where, pieces(text, findings), findings);
    }

    private static List<Piece> pieces(String text, List<Finding> findings) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var finding : findings) {
            pieces.add(new Piece(text.substring(from, finding.start()), false));
            pieces.add(new Piece(text.substring(finding.start(), finding.end()), true));
            from = finding.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }

    public boolean blocks() {
        return findings.stream().anyMatch(Finding::blocksSharing);
    }
}
