package org.debrief.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.qute.TemplateExtension;

import org.debrief.account.Visitor;

/** Dates as people read them, in the visitor's own zone; and the few other things every template may ask for. */
class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Moments() {}

    private static Visitor visitor() {
        return CDI.current().select(Visitor.class).get();
    }

    @TemplateExtension
    static String day(Instant moment) {
        return DAY.format(moment.atZone(visitor().zone()));
    }

    @TemplateExtension
    static String dayAndTime(Instant moment) {
        return DAY_AND_TIME.format(moment.atZone(visitor().zone()));
    }

    @TemplateExtension
    static String time(Instant moment) {
        return TIME.format(moment.atZone(visitor().zone()));
    }

    @TemplateExtension
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    @TemplateExtension(namespace = "fresh")
    static String request() {
        return UUID.randomUUID().toString();
    }

    @TemplateExtension(namespace = "asset")
    static String path(String name) {
        return CDI.current().select(Assets.class).get().path(name);
    }
}
