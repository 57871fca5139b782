package org.debrief.content;

import java.util.List;

/** Notes taken at the time, in clauses that can be marked one by one. */
public record Fieldnote(Head head, List<Choice> clauses) implements Exhibit {

    @Override
    public String kind() {
        return "fieldnote";
    }

    @Override
    public int words() {
        return headWords() + Choice.words(clauses);
    }
}
