package org.debrief.debrief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.debrief.account.AuthorKey;
import org.debrief.content.Refusal;
import org.debrief.draft.DraftAnswers;
import org.debrief.draft.Drafts;
import org.debrief.web.Form;
import org.debrief.web.Page;

/** Saves what was typed into any of the forms of a debrief, for its script or for its button. */
@Singleton
class Saving {

    /** More than anybody writes into one field of a debrief. */
    static final int LONGEST = 4_000;

    private static final Pattern CHOSEN = Pattern.compile("cohort|share-|source-|answer-");

    /**
     * A form on its way to being a draft: {@code back} is where its button leads, {@code shown} what of another tab's text may
     * be shown, {@code both} the page with two texts, {@code refused} the page with what is too long on it.
     */
    record Sent(
            Drafts.Place place,
            AuthorKey key,
            Form form,
            Map<String, String> fields,
            String accept,
            String back,
            UnaryOperator<Map<String, String>> shown,
            Function<Drafts.Outcome.Stale, Response> both,
            Function<List<Refusal>, Response> refused) {}

    @Inject
    Drafts drafts;

    @Inject
    DraftAnswers answers;

    Response save(Sent sent) {
        boolean asksForJson = DraftAnswers.asksForJson(sent.accept());
        var tooLong = tooLong(sent.fields());
        if (!tooLong.isEmpty()) {
            return asksForJson ? DraftAnswers.tooLong() : sent.refused().apply(tooLong);
        }
        var outcome = drafts.save(sent.place(), sent.key(), sent.form().number("version"), sent.fields());
        if (asksForJson) {
            return answers.json(shown(outcome, sent), texts(sent.fields()));
        }
        return outcome instanceof Drafts.Outcome.Stale stale ? sent.both().apply(stale) : Page.seeOther(sent.back());
    }

    /** Kept meanwhile, perhaps in another tab: what stands there stands. */
    static Response tooLate(String accept, String path) {
        return DraftAnswers.asksForJson(accept)
                ? DraftAnswers.refused(
                        409, "This was sent meanwhile, perhaps in another tab. Copy what you still need from here.")
                : Page.seeOther(path);
    }

    private static Drafts.Outcome shown(Drafts.Outcome outcome, Sent sent) {
        return outcome instanceof Drafts.Outcome.Stale stale
                ? new Drafts.Outcome.Stale(
                        stale.version(), stale.at(), sent.shown().apply(stale.other()))
                : outcome;
    }

    /** A draft that says something else and was saved over the one this page continued: in another tab, on another device. */
    static Optional<Drafts.Outcome.Stale> newer(
            Drafts.Place place, AuthorKey key, Form form, Map<String, String> fields) {
        return Drafts.savedOver(place, key, form.number("version"))
                .filter(stale -> !written(stale.other()).equals(written(fields)));
    }

    /** What the other tab saved, as a note beside each field that differs. */
    static List<Note> beside(Map<String, String> mine, Map<String, String> other) {
        return texts(other).entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .filter(field -> !field.getValue().equals(mine.getOrDefault(field.getKey(), "")))
                .map(field -> new Note(field.getKey(), "other", "Saved in the other tab: " + field.getValue()))
                .toList();
    }

    /** Without what was chosen and not typed. */
    private static Map<String, String> texts(Map<String, String> fields) {
        var texts = new TreeMap<>(fields);
        texts.keySet().removeIf(name -> CHOSEN.matcher(name).lookingAt());
        return texts;
    }

    private static Map<String, String> written(Map<String, String> fields) {
        var written = new TreeMap<String, String>();
        fields.forEach((name, text) -> {
            if (!text.isBlank()) {
                written.put(name, text.strip().replace("\r\n", "\n"));
            }
        });
        return written;
    }

    static Map<String, String> only(Form form, Predicate<String> ours) {
        var fields = form.fields();
        fields.keySet().removeIf(ours.negate());
        return fields;
    }

    static List<Refusal> tooLong(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().length() > LONGEST)
                .map(field ->
                        new Refusal(field.getKey(), "That is more than %,d characters. Shorten it.".formatted(LONGEST)))
                .toList();
    }
}
