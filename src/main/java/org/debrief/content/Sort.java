package org.debrief.content;

import java.util.List;
import java.util.Optional;

/** Cards into bins. A card may carry an exhibit, which is shown plain beside it. */
public record Sort(String prompt, List<Card> cards, List<Choice> bins) implements Activity {

    public record Card(String id, String text, Optional<Placement> exhibit) {}

    private static final String FIELD = "card.";

    public static String field(String card) {
        return FIELD + card;
    }

    @Override
    public String kind() {
        return "sort";
    }

    @Override
    public List<String> fields() {
        return cards.stream().map(card -> field(card.id())).toList();
    }

    private Optional<Choice> bin(Answer answer, Card card) {
        var chosen = answer.text(field(card.id()));
        return bins.stream().filter(bin -> bin.id().equals(chosen)).findFirst();
    }

    @Override
    public List<Refusal> particulars(Answer answer) {
        return cards.stream()
                .filter(card -> bin(answer, card).isEmpty())
                .map(card -> new Refusal(field(card.id()), "Choose one for “%s”.".formatted(card.text())))
                .toList();
    }

    @Override
    public List<Said> said(Answer answer) {
        return cards.stream()
                .flatMap(card ->
                        bin(answer, card).map(bin -> Said.chosen(field(card.id()), card.text(), bin.text())).stream())
                .toList();
    }

    @Override
    public int wordsRead() {
        int words = Words.count(prompt) + Choice.words(bins);
        for (var card : cards) {
            words += Words.count(card.text());
        }
        return words;
    }

    @Override
    public int choices() {
        return cards.size();
    }
}
