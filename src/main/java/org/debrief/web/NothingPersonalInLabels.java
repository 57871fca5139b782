package org.debrief.web;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;

/** The HTTP meters label what a client sent; only templates of routes and known methods pass, the rest is one label. */
class NothingPersonalInLabels {

    private static final Set<String> WORDS_OF_THE_LIBRARY = Set.of("root", "NOT_FOUND", "REDIRECTION", "UNKNOWN");

    @Produces
    @Singleton
    MeterFilter onlyTemplates() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith("http.server") ? id.replaceTags(tags(id)) : id;
            }
        };
    }

    private static Tags tags(Meter.Id id) {
        return Tags.of(id.getTags().stream().map(NothingPersonalInLabels::safe).collect(Collectors.toList()));
    }

    private static Tag safe(Tag tag) {
        return switch (tag.getKey()) {
            case "uri" -> isSafe(tag.getValue()) ? tag : Tag.of("uri", Routes.OTHER);
            case "method" -> Tag.of("method", Routes.method(tag.getValue()));
            default -> tag;
        };
    }

    private static boolean isSafe(String uri) {
        return Routes.isTemplate(uri) || WORDS_OF_THE_LIBRARY.contains(uri);
    }
}
