package org.debrief.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Cards put in order: each is given a place from 1 to their number. */
public record Order(String prompt, List<Choice> cards) implements Activity {

    private static final String FIELD = "place.";

    public static String field(String card) {
        return FIELD + card;
    }

    @Override
    public String kind() {
        return "order";
    }

    @Override
    public List<String> fields() {
        return cards.stream().map(card -> field(card.id())).toList();
    }

    public List<String> places() {
        var places = new ArrayList<String>();
        for (int place = 1; place <= cards.size(); place++) {
            places.add(Integer.toString(place));
        }
        return places;
    }

    @Override
    public List<Refusal> particulars(Answer answer) {
        var refusals = new ArrayList<Refusal>();
        var taken = new HashMap<String, String>();
        for (var card : cards) {
            var field = field(card.id());
            var place = answer.text(field);
            if (!places().contains(place)) {
                refusals.add(new Refusal(field, "Give “%s” a place.".formatted(card.text())));
            } else if (taken.putIfAbsent(place, card.text()) != null) {
                refusals.add(new Refusal(field, "Place %s is taken by “%s”.".formatted(place, taken.get(place))));
            }
        }
        return refusals;
    }

    @Override
    public List<Said> said(Answer answer) {
        return places().stream()
                .flatMap(place -> cards.stream()
                        .filter(card -> answer.text(field(card.id())).equals(place))
                        .map(card -> Said.chosen(field(card.id()), "Place " + place, card.text())))
                .toList();
    }

    @Override
    public int wordsRead() {
        return Words.count(prompt) + Choice.words(cards);
    }

    @Override
    public int choices() {
        return cards.size();
    }
}
