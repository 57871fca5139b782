package org.debrief.identifiers;

/** Words that keep what a date or an age means and lose which one it was. */
final class Vague {

    private static final String[] NUMBERS = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};

    private Vague() {}

    static String time(WrittenDate date, Passage passage) {
        String season = season(date.month());
        if (!date.full()) {
            return season;
        }
        return passage.today()
                .map(today -> season + ", " + ago(today.getYear() - date.yearAsOf(today)))
                .orElse(season + ", some time ago");
    }

    static String patient(WrittenDate birth, Passage passage) {
        return passage.today()
                .filter(today -> birth.full())
                .map(today -> patientAged(today.getYear() - birth.yearAsOf(today)))
                .orElse("a patient of about that age");
    }

    private static String season(int month) {
        return switch (month) {
            case 3, 4, 5 -> "spring";
            case 6, 7, 8 -> "summer";
            case 9, 10, 11 -> "autumn";
            default -> "winter";
        };
    }

    private static String ago(int years) {
        if (years < 0) {
            return "still to come";
        }
        return switch (years) {
            case 0 -> "this year";
            case 1 -> "last year";
            default -> years <= 10 ? NUMBERS[years - 2] + " years ago" : "more than ten years ago";
        };
    }

    private static String patientAged(int years) {
        if (years < 10) {
            return "a young child";
        }
        if (years < 20) {
            return "a patient in their teens";
        }
        return years < 90 ? "a patient in their " + years / 10 * 10 + "s" : "a patient aged 90 or over";
    }
}
