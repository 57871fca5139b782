package org.debrief.web;

import java.util.Arrays;
import java.util.Optional;

import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** A form that RESTEasy cannot read ends in a bare exception; where it comes from tells what was wrong with the form. */
final class UnreadableForm {

    private static final String READING = FormData.class.getPackageName();
    private static final int NEAR = 6;

    private UnreadableForm() {}

    static Optional<Refused> of(Throwable failed) {
        var frames = Arrays.stream(failed.getStackTrace())
                .limit(NEAR)
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(READING))
                .toList();
        return frames.stream()
                .findFirst()
                .map(first -> first.equals(FormData.class.getName()) ? Refused.tooLarge() : broken());
    }

    private static Refused broken() {
        return Refused.badInput("Some characters did not arrive whole. Paste the text again, or type it.");
    }
}
