package org.debrief;

import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open. */
public final class Logged extends Handler {

    private static final Formatter FORMATTER = new PatternFormatter("%p %c %m%n%e");

    private final StringWriter written = new StringWriter();

    public Logged() {
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public synchronized void publish(LogRecord logged) {
        written.append(FORMATTER.format(logged));
    }

    public synchronized String text() {
        return written.toString();
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
