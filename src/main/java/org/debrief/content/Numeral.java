package org.debrief.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are printed: for people with a true minus and a comma in the thousands, for SVG without either. */
final class Numeral {

    private static final double LONG = 1e9;
    private static final double SHORT = 1e-6;

    private Numeral() {}

    /** As it was written in the data. */
    static String of(double value) {
        return rounded(value, 9);
    }

    /** To so many decimals at most, without trailing noughts. */
    static String rounded(double value, int decimals) {
        double size = Math.abs(value);
        if (size != 0 && (size >= LONG || size < SHORT)) {
            return signed(String.format(Locale.ROOT, "%.3g", value));
        }
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return signed(format.format(BigDecimal.valueOf(value)));
    }

    private static String signed(String digits) {
        return (digits.equals("-0") ? "0" : digits).replace('-', '\u2212');
    }

    /** In units of a view box. */
    static String coordinate(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
