package org.debrief.web;

import java.util.List;

/** Where one is in a long list. One row more than is shown is asked for, to know whether there is a next page. */
public record Paging(int page, boolean more) {

    public static final int SHOWN = 50;

    private static final int LAST = 100_000;

    /** A page of a list, and where it stands. */
    public record Cut<T>(List<T> shown, Paging paging) {}

    public static Paging of(String page) {
        return new Paging(page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), LAST) : 1, false);
    }

    public int from() {
        return (page - 1) * SHOWN;
    }

    public int wanted() {
        return SHOWN + 1;
    }

    public <T> Cut<T> cut(List<T> found) {
        return new Cut<>(found.stream().limit(SHOWN).toList(), new Paging(page, found.size() > SHOWN));
    }

    public boolean first() {
        return page == 1;
    }

    public int before() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }
}
