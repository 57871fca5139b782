package org.debrief.reflection;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.account.Visitor;
import org.debrief.draft.Draft;
import org.debrief.draft.DraftAnswers;
import org.debrief.draft.Drafts;
import org.debrief.reflection.ReflectionVersion.Written;
import org.debrief.web.Form;
import org.debrief.web.Page;

/** What happens to a sheet that is opened, drafted on or handed in, whether it is a new reflection or a new version. */
@Singleton
class Desk {

    @CheckedTemplate(basePath = "reflection")
    static class Templates {
        static native TemplateInstance write(WritingPage page);

        static native TemplateInstance stale(WritingPage page, List<Written> other, Instant savedAt);

        static native TemplateInstance kept(WritingPage page, List<Written> kept, List<Written> sent);
    }

    @Inject
    Visitor visitor;

    @Inject
    Drafts drafts;

    @Inject
    DraftAnswers answers;

    @Inject
    Clock clock;

    Response open(Sheet sheet) {
        var draft = draft(sheet);
        var fields = draft.map(found -> found.fields(visitor.key())).orElse(sheet.begun());
        return Page.ok(Templates.write(sheet.with(fields, WritingPage.DraftState.of(draft))));
    }

    /** The page to show instead of keeping; nothing, when it can be kept. */
    Optional<Response> before(Sheet sheet, Form form) {
        var fields = sheet.writing().fields(form);
        var page = sheet.with(fields, new WritingPage.DraftState(form.number("version"), null));
        var refusals = sheet.writing().refusals(fields);
        if (!refusals.isEmpty()) {
            return Optional.of(Page.status(422, Templates.write(page.refused(refusals))));
        }
        var newer = Drafts.savedOver(place(sheet), visitor.key(), form.number("version"))
                .filter(draft -> !draft.other().equals(fields));
        if (newer.isPresent()) {
            return Optional.of(stale(sheet, fields, newer.get()));
        }
        var today = clock.instant().atZone(visitor.zone()).toLocalDate();
        var recognisable = Recognisable.in(fields, today);
        return recognisable.wasSeen(form.text(Recognisable.SEEN))
                ? Optional.empty()
                : Optional.of(Page.status(422, Templates.write(page.warned(recognisable))));
    }

    /** {@code next}: the sheet on which words go on that could not be kept under a form already used. */
    Response after(Keeping.Outcome outcome, Map<String, String> sent, String path, Supplier<Sheet> next) {
        if (!(outcome instanceof Keeping.Outcome.Otherwise otherwise)) {
            return Page.seeOther(path);
        }
        var sheet = next.get();
        var page = sheet.with(sent, WritingPage.DraftState.of(draft(sheet)));
        var writing = sheet.writing();
        return Page.status(409, Templates.kept(page, writing.read(otherwise.kept()), writing.read(sent)));
    }

    Response saveDraft(Sheet sheet, Form form, boolean asksForJson) {
        var fields = sheet.writing().fields(form);
        var tooLong = sheet.writing().tooLong(fields);
        if (!tooLong.isEmpty() && asksForJson) {
            return DraftAnswers.tooLong();
        }
        if (!tooLong.isEmpty()) {
            var page = sheet.with(fields, new WritingPage.DraftState(form.number("version"), null));
            return Page.status(422, Templates.write(page.refused(tooLong)));
        }
        var outcome = drafts.save(place(sheet), visitor.key(), form.number("version"), fields);
        if (asksForJson) {
            return answers.json(outcome, fields);
        }
        return outcome instanceof Drafts.Outcome.Stale stale
                ? stale(sheet, fields, stale)
                : Page.seeOther(sheet.place().back());
    }

    private static Response stale(Sheet sheet, Map<String, String> mine, Drafts.Outcome.Stale stale) {
        var page = sheet.with(mine, new WritingPage.DraftState(stale.version(), null));
        return Page.status(409, Templates.stale(page, sheet.writing().read(stale.other()), stale.at()));
    }

    private Drafts.Place place(Sheet sheet) {
        return new Drafts.Place(visitor.author(), visitor.author(), sheet.subject());
    }

    private Optional<Draft> draft(Sheet sheet) {
        return Draft.of(visitor.author(), sheet.subject());
    }
}
