package org.debrief.web;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Optional;

import org.jboss.resteasy.reactive.common.providers.serialisers.MapAsFormUrlEncodedProvider;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** A form that RESTEasy cannot read ends in a bare exception; what it is or where it comes from tells what was wrong. */
final class UnreadableForm {

    private static final String READING = FormData.class.getPackageName();

    /** What fills a resource's parameter, from the same bytes. */
    private static final String READING_AGAIN = MapAsFormUrlEncodedProvider.class.getName();

    private static final int NEAR = 6;

    private UnreadableForm() {}

    static Optional<Refused> of(Throwable failed) {
        if (failed instanceof UnsupportedEncodingException) {
            return Optional.of(Refused.unfit(415));
        }
        var frames = Arrays.stream(failed.getStackTrace())
                .limit(NEAR)
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(READING) || name.equals(READING_AGAIN))
                .toList();
        return frames.stream()
                .findFirst()
                .map(first -> first.equals(FormData.class.getName()) ? Refused.tooLarge() : broken());
    }

    private static Refused broken() {
        return Refused.badInput("Some characters did not arrive whole. Paste the text again, or type it.");
    }
}
