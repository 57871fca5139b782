package org.debrief.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people in Britain read them. */
public final class DatesForPeople {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private DatesForPeople() {}

    public static String day(Instant moment, ZoneId zone) {
        return DAY.format(moment.atZone(zone));
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String dayAndTime(Instant moment, ZoneId zone) {
        return DAY_AND_TIME.format(moment.atZone(zone));
    }

    public static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }
}
