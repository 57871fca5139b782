package org.debrief.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number, before it is shown. */
public record Estimate(String prompt, String unit, BigDecimal from, BigDecimal to) implements Activity {

    public static final String NUMBER = "number";

    @Override
    public String kind() {
        return "estimate";
    }

    @Override
    public List<String> fields() {
        return List.of(NUMBER);
    }

    private static Optional<BigDecimal> number(Answer answer) {
        var text = answer.text(NUMBER).replace(",", "");
        return text.matches("-?\\d{1,12}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    @Override
    public List<Refusal> particulars(Answer answer) {
        boolean fits = number(answer)
                .filter(number -> number.compareTo(from) >= 0 && number.compareTo(to) <= 0)
                .isPresent();
        return fits
                ? List.of()
                : List.of(new Refusal(NUMBER, "Give a number from %s to %s.".formatted(plain(from), plain(to))));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public List<Said> said(Answer answer) {
        return answer.field(NUMBER).map(number -> Said.chosen(NUMBER, prompt, number + " " + unit)).stream()
                .toList();
    }

    @Override
    public int wordsRead() {
        return Words.count(prompt);
    }

    @Override
    public int choices() {
        return 1;
    }
}
