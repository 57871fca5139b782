package org.debrief.content;

import java.util.regex.Pattern;

/** Counting words as a reader does: runs of letters or digits, with their apostrophes and hyphens. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’\\-./]*");

    private Words() {}

    public static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
