package org.debrief.web;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** The database does not answer: a page of its own, with whatever was typed in it, under the request id it had. */
final class Outage {

    private static final String CONNECTION = "08";

    /** PostgreSQL: it is being stopped, has crashed, is starting, or takes no more connections. */
    private static final Set<String> NOT_NOW = Set.of("57P01", "57P02", "57P03", "53300");

    /** H2: the database has been closed, or its file cannot be read. */
    private static final Set<String> H2_GONE = Set.of("90098", "90121", "90028");

    private static final String POOL = "io.agroal";

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance outage(Refused refused, Unsent unsent, String reference);
    }

    /** A form as it must be sent again: as its writer's, and with one effect, however often. */
    record Unsent(
            boolean form,
            String path,
            String writer,
            String held,
            List<SentForm.Field> fields,
            List<SentForm.Field> typed) {

        static Unsent of(ResteasyReactiveRequestContext context) {
            var sent = new SentForm(context);
            boolean typed = context.getMethod().equals("POST") && !sent.isSecret();
            var ours = sent.withoutOurs();
            var path = context.getPath();
            return typed
                    ? new Unsent(
                            true, path, first(sent, Form.WRITER), first(sent, Form.HELD), ours.fields(), ours.typed())
                    : new Unsent(false, Destination.local(path), "", "", List.of(), List.of());
        }

        private static String first(SentForm sent, String name) {
            var value = sent.first(name);
            return value == null ? "" : value;
        }
    }

    private Outage() {}

    static boolean isBehind(Throwable failed) {
        return SqlFailures.behind(failed).anyMatch(Outage::isItself);
    }

    private static boolean isItself(SQLException sql) {
        var state = sql.getSQLState();
        return state == null
                ? cameFromThePool(sql)
                : state.startsWith(CONNECTION) || NOT_NOW.contains(state) || H2_GONE.contains(state);
    }

    /** No connection was to be had in time; the pool says so without a code. */
    private static boolean cameFromThePool(SQLException failed) {
        return failed.getStackTrace().length > 0
                && failed.getStackTrace()[0].getClassName().startsWith(POOL);
    }
}
