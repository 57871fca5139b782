package org.debrief.identifiers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.debrief.identifiers.Severity.HIGH;
import static org.debrief.identifiers.Severity.LOW;
import static org.debrief.identifiers.Type.PROFESSIONAL_NUMBER;

/** GMC numbers, seven digits without a public check digit; and NMC PINs, such as 99I9999E. */
final class ProfessionalNumberRule implements Rule {

    private static final Pattern SEVEN_DIGITS =
            Pattern.compile("(?=\\d)(?:(?<![\\p{L}\\p{N}_£$€])(?<!\\d[.,/-])|(?<=(?<!\\p{L})(?:GMC|[Nn]o)))(?:\\d{7}"
                    + "|\\d{3} \\d{4}(?! \\d))(?![\\p{L}\\p{N}_%]|[.,/-]\\d)");
    private static final Pattern GMC = Pattern.compile(
            "(?<!\\p{L})(?:GMC|General Medical Council|regist(?:ered|ration))(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PIN = Words.caseless("\\d{2}[A-L]\\d{4}[A-Z]");
    private static final Pattern NMC = Words.caseless("NMC|PIN|nurse|midwife|regist(?:ered|ration)");

    private static final Advice GMC_NUMBER = new Advice(
            "gmc-number",
            PROFESSIONAL_NUMBER,
            HIGH,
            "GMC number",
            "[a doctor]",
            "Anyone can look a GMC number up in the public register and see the doctor's name.");
    private static final Advice SEVEN = GMC_NUMBER
            .as("seven-digits", LOW)
            .labelled("Seven digits")
            .suggesting("[a number]")
            .explained("Seven digits may be a GMC number or a hospital number, and both lead to one person.");
    private static final Advice NMC_PIN = GMC_NUMBER
            .as("nmc-pin", HIGH)
            .labelled("NMC PIN")
            .suggesting("[a nurse]")
            .explained("An NMC PIN leads to one nurse or midwife in the public register.");
    private static final Advice POSSIBLE_PIN = NMC_PIN.as("nmc-pin-bare", LOW).labelled("Possible NMC PIN");

    @Override
    public List<Match> find(Passage passage) {
        return Stream.concat(gmc(passage), nmc(passage)).toList();
    }

    private static Stream<Match> gmc(Passage passage) {
        return passage.results(SEVEN_DIGITS)
                .filter(result -> result.group().length() == 7 || called(passage, GMC, result.start(), result.end()))
                .map(result -> (called(passage, GMC, result.start(), result.end()) ? GMC_NUMBER : SEVEN)
                        .at(result.start(), result.end()));
    }

    private static Stream<Match> nmc(Passage passage) {
        return passage.results(PIN)
                .map(result -> (called(passage, NMC, result.start(), result.end()) ? NMC_PIN : POSSIBLE_PIN)
                        .at(result.start(), result.end()));
    }

    private static boolean called(Passage passage, Pattern word, int start, int end) {
        return passage.mentions(word).near(new Span(start, end), 20, 20);
    }
}
