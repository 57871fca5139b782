package org.debrief.debrief;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.debrief.account.AuthorKey;
import org.debrief.account.KeyRing;
import org.debrief.account.Visitor;
import org.debrief.draft.Draft;
import org.debrief.draft.Drafts;
import org.debrief.web.Page;
import org.debrief.web.Refused;

/** The script a facilitator is writing, with what it may quote. */
@Singleton
class Scripts {

    static final Predicate<String> FIELDS = Pattern.compile("(?:source|quote|saw|first|second)-[1-3]|question|noticed")
            .asMatchPredicate();

    @Inject
    Visitor visitor;

    @Inject
    KeyRing keys;

    @Inject
    Conversations conversations;

    /** For the one who claimed it; not found for everybody else. */
    Conversation conversation(UUID id) {
        return conversations.asFacilitator(
                Debrief.claimedBy(id, visitor.account()).orElseThrow(Refused::notFound));
    }

    AuthorKey key(Conversation conversation) {
        return keys.of(conversation.debrief().learnerId);
    }

    Drafts.Place place(Conversation conversation) {
        var debrief = conversation.debrief();
        return new Drafts.Place(visitor.author(), debrief.learnerId, Subjects.script(debrief.id));
    }

    /** The shared texts stand beside the form, whatever brought the page about: what was not logged is not shown. */
    Response shown(int status, ScriptPage page) {
        QuarkusTransaction.joiningExisting().run(() -> conversations.log(page.conversation()));
        return Page.status(status, ScriptResource.Templates.script(page));
    }

    ScriptPage page(Conversation conversation) {
        var place = place(conversation);
        return Draft.of(place.writer(), place.subject())
                .map(draft -> new ScriptPage(
                        conversation,
                        Sheet.of(stillShared(conversation, draft.fields(key(conversation)))),
                        draft.version,
                        draft.savedAt,
                        false))
                .orElse(new ScriptPage(conversation, Sheet.BLANK, 0, null, false));
    }

    ScriptPage both(Conversation conversation, Map<String, String> mine, Drafts.Outcome.Stale stale) {
        var notes = Saving.beside(mine, stillShared(conversation, stale.other()));
        var sheet = new Sheet(mine, java.util.List.of(), notes);
        return new ScriptPage(conversation, sheet, stale.version(), stale.at(), true);
    }

    /** A quotation saved in a draft goes as soon as the text it was taken from is withdrawn. */
    static Map<String, String> stillShared(Conversation conversation, Map<String, String> fields) {
        if (conversation.lent().stream().allMatch(Lent::isReadable)) {
            return fields;
        }
        var shown = new HashMap<>(fields);
        shown.keySet()
                .removeIf(name -> name.startsWith("quote-")
                        && conversation.quotables().find("", fields.get(name)).isEmpty());
        return shown;
    }
}
