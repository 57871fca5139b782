package org.debrief.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestPath;

import org.debrief.account.Visitor;
import org.debrief.web.Access;
import org.debrief.web.Form;
import org.debrief.web.Ownership;
import org.debrief.web.Page;
import org.debrief.web.Refused;
import org.debrief.web.Who;

/** Where a facilitator writes: what was seen, then readings of it, then a question. */
@Path("/debriefs/{id}")
public class ScriptResource {

    @CheckedTemplate(basePath = "debrief")
    static class Templates {
        static native TemplateInstance script(ScriptPage page);
    }

    @Inject
    Visitor visitor;

    @Inject
    Scripts scripts;

    @Inject
    Sending sending;

    @GET
    @Path("script")
    @Access(value = Who.FACILITATOR, of = Ownership.CLAIMED)
    @Transactional
    public Response form(@RestPath UUID id) {
        var conversation = scripts.conversation(id);
        if (conversation.debrief().isSent()) {
            return Page.seeOther(conversation.path());
        }
        return scripts.shown(200, scripts.page(conversation));
    }

    @POST
    @Path("sent")
    @Access(value = Who.FACILITATOR, of = Ownership.CLAIMED)
    public Response send(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = new Form(sent);
        var fields = Saving.only(form, Scripts.FIELDS);
        var script = Script.of(fields);
        var conversation = scripts.conversation(id);
        if (conversation.debrief().isSent()) {
            return sentBefore(conversation, script);
        }
        var key = scripts.key(conversation);
        var newer = Saving.newer(scripts.place(conversation), key, form, fields);
        if (newer.isPresent()) {
            return scripts.shown(409, scripts.both(conversation, fields, newer.get()));
        }
        var sheet = sheet(script, conversation, fields, form);
        if (sheet.refused() || !sheet.notes().isEmpty()) {
            return scripts.shown(422, new ScriptPage(conversation, sheet, form.number("version"), null, false));
        }
        return sending.send(conversation, script, visitor.account(), key)
                ? Page.seeOther(conversation.path())
                : QuarkusTransaction.requiringNew().call(() -> sentBefore(scripts.conversation(id), script));
    }

    private static Sheet sheet(Script script, Conversation conversation, Map<String, String> fields, Form form) {
        var refusals = ScriptCheck.refusals(script, conversation.quotables());
        var notes = new ArrayList<>(Linter.check(script));
        notes.addAll(Mentioned.notes(script.typed()));
        boolean allRead = Note.allRead(notes, form.text(Note.READ));
        return new Sheet(fields, refusals, allRead && refusals.isEmpty() ? List.of() : notes);
    }

    /** The same script again is one sending; another one is refused, and shown beside what was sent. */
    private static Response sentBefore(Conversation conversation, Script script) {
        if (!conversation.debrief().isSent()) {
            throw Refused.notFound();
        }
        var before = conversation.script();
        return script.saysTheSameAs(before)
                ? Page.seeOther(conversation.path())
                : Page.status(
                        409,
                        BothTexts.page(
                                conversation.path(), "This debrief was already sent", before.said(), script.said()));
    }
}
