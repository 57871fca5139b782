package org.debrief.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.debrief.content.Said;
import org.debrief.content.Words;

/** A debrief as its facilitator writes it: up to three threads and one question. */
record Script(List<Strand> strands, String question, String noticed) {

    static final int MOST = 3;
    static final String QUESTION = "question";
    static final String NOTICED = "noticed";

    /** One thread: the learner's words, what was seen in them, and two readings of it. */
    record Strand(int number, String source, String quote, String saw, String first, String second) {

        static Strand of(int number, Map<String, String> fields) {
            return new Strand(
                    number,
                    text(fields, "source-" + number),
                    text(fields, "quote-" + number),
                    text(fields, "saw-" + number),
                    text(fields, "first-" + number),
                    text(fields, "second-" + number));
        }

        boolean isEmpty() {
            return (quote + saw + first + second).isEmpty();
        }

        String field(String name) {
            return name + "-" + number;
        }

        List<String> readings() {
            return List.of(first, second);
        }

        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            fields.put(field("source"), source);
            fields.put(field("quote"), quote);
            fields.put(field("saw"), saw);
            fields.put(field("first"), first);
            fields.put(field("second"), second);
            return fields;
        }

        private boolean saysTheSameAs(Strand other) {
            return Quotation.find(quote, other.quote)
                            .filter(found -> found.words().equals(other.quote))
                            .isPresent()
                    && List.of(saw, first, second).equals(List.of(other.saw, other.first, other.second));
        }
    }

    static Script of(Map<String, String> fields) {
        var strands = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> Strand.of(number, fields))
                .filter(strand -> strand.number() == 1 || !strand.isEmpty())
                .toList();
        return new Script(strands, text(fields, QUESTION), text(fields, NOTICED));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip().replace("\r\n", "\n");
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        strands.forEach(strand -> fields.putAll(strand.fields()));
        fields.put(QUESTION, question);
        fields.put(NOTICED, noticed);
        return fields;
    }

    /** What the facilitator typed themselves; the quotations are the learner's, who was asked before sharing them. */
    Map<String, String> typed() {
        var typed = fields();
        typed.keySet().removeIf(field -> field.startsWith("quote-") || field.startsWith("source-"));
        return typed;
    }

    /** Words the facilitator wrote; the learner's own are not counted. */
    int words() {
        int words = Words.count(question) + Words.count(noticed);
        for (var strand : strands) {
            words += Words.count(strand.saw()) + Words.count(strand.first()) + Words.count(strand.second());
        }
        return words;
    }

    boolean saysTheSameAs(Script sent) {
        return strands.size() == sent.strands.size()
                && question.equals(sent.question)
                && noticed.equals(sent.noticed)
                && IntStream.range(0, strands.size())
                        .allMatch(i -> strands.get(i).saysTheSameAs(sent.strands.get(i)));
    }

    /** As it reads back to the person who wrote it. */
    List<Said> said() {
        var said = new ArrayList<Said>();
        for (var strand : strands) {
            add(said, "Quotation", strand.quote());
            add(said, "What I saw", strand.saw());
            add(said, "One reading", strand.first());
            add(said, "Another reading", strand.second());
        }
        add(said, "A question I have", question);
        add(said, "What I noticed in myself", noticed);
        return said;
    }

    private static void add(List<Said> said, String asked, String words) {
        if (!words.isEmpty()) {
            said.add(new Said("", asked, words, true));
        }
    }
}
