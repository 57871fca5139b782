package org.debrief.statistics;

final class NumberWord {

    private static final String[] WORDS = {"no", "one", "two", "three", "four", "five", "six", "seven", "eight"};

    private NumberWord() {}

    static String of(int number) {
        return WORDS[number];
    }
}
