package org.debrief.content;

import java.util.List;
import java.util.Optional;

/** A letter, an alert, an inbox: {@code body} is what stands before the reader's own words, {@code after} what follows them. */
public record Document(
        Head head,
        String form,
        Optional<String> to,
        Optional<String> from,
        Optional<String> at,
        Html body,
        Html after,
        List<Message> messages,
        List<Question> questions)
        implements Exhibit {

    public record Message(String from, Optional<String> at, Html text) {}

    public record Question(String from, String text) {}

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public int words() {
        int words = headWords() + body.words() + after.words();
        for (var message : messages) {
            words += Words.count(message.from()) + message.text().words();
        }
        for (var question : questions) {
            words += Words.count(question.from()) + Words.count(question.text());
        }
        return words;
    }
}
