package org.debrief.debrief;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A debrief as one of the two reads it. */
public record Conversation(
        Debrief debrief,
        Stage stage,
        Debrief.Words words,
        String module,
        String learner,
        List<Lent> lent,
        List<Strand> strands,
        Optional<Step> step) {

    /** One thread: the learner's words, what was seen in them, and the readings with their replies. */
    public record Strand(int number, Quote quote, String saw, List<Offered> readings) {}

    /** {@code words} is empty for a reader whom the learner has since refused the text, and when the text is gone. */
    public record Quote(String words, String source, String absence) {

        public boolean isThere() {
            return !words.isEmpty();
        }
    }

    public record Offered(UUID id, int number, String words, Optional<Answered> reply) {

        public String label() {
            return number == 1 ? "One reading" : "Another reading";
        }
    }

    public record Answered(Reply.Answer answer, Instant at) {}

    public record Step(NextStep.Words words, Instant writtenAt, Instant confirmedAt) {}

    public String path() {
        return "/debriefs/" + debrief.id;
    }

    public boolean is(String stageName) {
        return stage.name().equals(stageName);
    }

    List<Offered> readings() {
        return strands.stream().flatMap(strand -> strand.readings().stream()).toList();
    }

    Quotables quotables() {
        return new Quotables(lent);
    }

    /** The script that was sent, as it could have been typed. */
    Script script() {
        var sent = strands.stream()
                .map(strand -> new Script.Strand(
                        strand.number(),
                        "",
                        strand.quote().words(),
                        strand.saw(),
                        strand.readings().get(0).words(),
                        strand.readings().get(1).words()))
                .toList();
        return new Script(sent, words.asked(), words.noticed());
    }
}
