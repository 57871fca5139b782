package org.debrief.debrief;

import java.util.ArrayList;
import java.util.List;

import org.debrief.content.Refusal;

/** What must hold before a script can be sent: an observation in the learner's words, two readings, one question. */
final class ScriptCheck {

    private ScriptCheck() {}

    static List<Refusal> refusals(Script script, Quotables quotables) {
        var refusals = new ArrayList<>(Saving.tooLong(script.fields()));
        for (var strand : script.strands()) {
            quote(strand, quotables, refusals);
            required(
                    strand.field("saw"),
                    strand.saw(),
                    "Say plainly what is there, before what it might mean.",
                    refusals);
            required(
                    strand.field("first"),
                    strand.first(),
                    "Offer a reading. It may be wrong; say it lightly.",
                    refusals);
            required(
                    strand.field("second"),
                    strand.second(),
                    "Offer another reading of the same words. One alone sounds like a verdict.",
                    refusals);
        }
        required(Script.QUESTION, script.question(), "Ask one thing you would really like to know.", refusals);
        if (script.words() > Linter.MOST) {
            refusals.add(new Refusal(
                    "length",
                    "That is %d words; there is room for %d. Leave out a thread."
                            .formatted(script.words(), Linter.MOST)));
        }
        refusals.addAll(Mentioned.refusals(script.fields()));
        return refusals;
    }

    private static void quote(Script.Strand strand, Quotables quotables, List<Refusal> refusals) {
        var field = strand.field("quote");
        if (strand.quote().isEmpty()) {
            refusals.add(new Refusal(
                    field, "Begin with the learner’s own words: select them in a text, or type them here."));
        } else if (quotables.find(strand.source(), strand.quote()).isEmpty()) {
            refusals.add(
                    new Refusal(
                            field,
                            "These words are not in the text chosen. Quote them exactly as they stand there, or choose another text."));
        }
    }

    private static void required(String field, String text, String sentence, List<Refusal> refusals) {
        if (text.isEmpty()) {
            refusals.add(new Refusal(field, sentence));
        }
    }
}
