package org.debrief.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestQuery;

import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Page;
import org.debrief.web.Paging;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** The log of what administrators and facilitators did, for administrators. */
@Path("/audit")
public class AuditResource {

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance audit(
                List<Ledger.Line> lines, Paging paging, List<Ledger.Somebody> people, List<Act> acts, Chosen chosen);
    }

    /** What the page was narrowed to, as it stands in its form and its links. */
    record Chosen(String act, String person) {

        static Chosen of(Ledger.Filter filter) {
            return new Chosen(
                    filter.act().map(Act::name).orElse(""),
                    filter.person().map(UUID::toString).orElse(""));
        }

        public boolean any() {
            return !act.isEmpty() || !person.isEmpty();
        }
    }

    @Inject
    Ledger ledger;

    @Inject
    AuditLog log;

    @GET
    @Access(Who.ADMINISTRATOR)
    public Response read(
            @RestQuery Optional<String> act, @RestQuery Optional<String> person, @RestQuery Optional<String> page) {
        var filter = filter(act.orElse(""), person.orElse(""));
        var paging = Paging.of(page.orElse(""));
        var lines = paging.cut(ledger.lines(filter, paging.from(), paging.wanted()));
        return Page.ok(Templates.audit(
                lines.shown(), lines.paging(), ledger.people(filter), List.of(Act.values()), Chosen.of(filter)));
    }

    /** A POST, because taking the log away is itself written down: before the first row of it is read, whatever becomes of the rest. */
    @POST
    @Path("export")
    @Access(Who.ADMINISTRATOR)
    public Response export(MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var filter = filter(form.text("act"), form.text("person"));
        QuarkusTransaction.requiringNew().run(() -> log.keep(Deed.of(Act.AUDIT_TAKEN)));
        return Response.ok(LedgerFile.of(ledger, filter))
                .type("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"debrief-audit.csv\"")
                .build();
    }

    private static Ledger.Filter filter(String act, String person) {
        var chosen =
                Stream.of(Act.values()).filter(one -> one.name().equals(act)).findFirst();
        if (!act.isEmpty() && chosen.isEmpty()) {
            throw Refused.notFound();
        }
        return new Ledger.Filter(chosen, person.isEmpty() ? Optional.empty() : Optional.of(Page.id(person)));
    }
}
