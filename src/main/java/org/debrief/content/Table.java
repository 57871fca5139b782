package org.debrief.content;

import java.util.List;

public record Table(Head head, List<String> columns, List<List<String>> rows) implements Exhibit {

    @Override
    public String kind() {
        return "table";
    }

    @Override
    public int words() {
        return headWords() + Words.count(String.join(" ", columns));
    }
}
