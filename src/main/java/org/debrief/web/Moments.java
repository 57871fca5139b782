package org.debrief.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.qute.TemplateExtension;

import org.debrief.account.Password;
import org.debrief.account.Role;
import org.debrief.account.Visitor;

/** Dates in the visitor's own zone, and the few other things every template may ask for. */
class Moments {

    private Moments() {}

    private static java.time.ZoneId zone() {
        return CDI.current().select(Visitor.class).get().zone();
    }

    @TemplateExtension
    static String day(Instant moment) {
        return DatesForPeople.day(moment, zone());
    }

    @TemplateExtension
    static String dayAndTime(Instant moment) {
        return DatesForPeople.dayAndTime(moment, zone());
    }

    @TemplateExtension
    static String time(Instant moment) {
        return DatesForPeople.time(moment, zone());
    }

    @TemplateExtension
    static String day(LocalDate date) {
        return DatesForPeople.day(date);
    }

    /** Whether the visitor has a role; a template cannot name the role itself. */
    @TemplateExtension
    static boolean plays(Visitor visitor, String role) {
        return visitor.is(Role.valueOf(role));
    }

    @TemplateExtension(namespace = "fresh")
    static String request() {
        return UUID.randomUUID().toString();
    }

    /** Said wherever a new password is chosen, before it is. */
    @TemplateExtension(namespace = "password")
    static String rule() {
        return Password.RULE;
    }

    @TemplateExtension(namespace = "asset")
    static String path(String name) {
        return CDI.current().select(Assets.class).get().path(name);
    }
}
