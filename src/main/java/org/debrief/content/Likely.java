package org.debrief.content;

import java.util.Collection;
import java.util.Comparator;

/** The name somebody probably meant. */
final class Likely {

    private static final int LONGEST = 60;

    private Likely() {}

    /** “Did you mean `x`? ”, or nothing when no name is near. */
    static String meant(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return "";
        }
        return known.stream()
                .filter(name -> name.length() <= LONGEST)
                .min(Comparator.comparingInt(name -> distance(written, name)))
                .filter(name -> distance(written, name) <= Math.max(1, written.length() / 3))
                .map("Did you mean `%s`? "::formatted)
                .orElse("");
    }

    /** Levenshtein's: letters to add, take away or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
