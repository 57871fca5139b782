package org.debrief.content;

import java.util.List;
import java.util.Optional;

/** One exhibit of every kind. */
final class Samples {

    static final Document ALERT = document("alert", "<p><em>Bay C, bed 4.</em></p>", List.of());
    static final Document EMPTY = document("card", "", List.of());
    static final Document INBOX = document(
            "inbox",
            "",
            List.of(
                    message("Night registrar", "06:50", "Eleven alerts overnight. I closed eleven."),
                    message("Surgeon", "07:12", "It put a word on my patient’s chart that I had not written."),
                    message(
                            "The manager who introduced it",
                            "08:58",
                            "It was agreed in April. Nobody has told me what is wrong. May I come?")));
    static final Table TABLE = new Table(
            head("seats", Evidence.WHAT_IF),
            List.of("Place", "Who", "What they see"),
            List.of(
                    List.of("At the head", "The chair", "Everyone"),
                    List.of("Fifth", "The director of nursing", "The medical director’s back")));
    static final Fieldnote NOTE = new Fieldnote(
            head("note", Evidence.OBSERVED),
            List.of(
                    new Choice("c1", "The chair asks about a chart of deaths."),
                    new Choice("c2", "There is a pause."),
                    new Choice("c3", "He sits sideways to the table.")));
    static final Timeline TIMELINE = new Timeline(
            head("month", Evidence.WHAT_IF),
            List.of(new Choice("plan", "The plan"), new Choice("people", "Those who do the work")),
            List.of(
                    new Timeline.Event("Week 1", "plan", "The Saturday round will start at eight."),
                    new Timeline.Event("Week 2", "people", "The pharmacist works out when she must start."),
                    new Timeline.Event("Week 2", "plan", "A poster goes up by the lifts."),
                    new Timeline.Event("Week 3", "people", "The nursery opens at half past eight.")));
    static final Simulation SIMULATION = new Simulation(head("worst-of-twelve", Evidence.SYNTHETIC), 100, 12);

    private Samples() {}

    static ShownExhibit plain(Exhibit exhibit) {
        return ShownExhibit.of(Placement.plain(exhibit), Optional.empty());
    }

    static ShownExhibit echoing(Exhibit exhibit, boolean rules, String words) {
        return ShownExhibit.of(new Placement(exhibit, rules, Optional.of("earlier")), Optional.of(words));
    }

    private static Exhibit.Head head(String id, Evidence evidence) {
        return new Exhibit.Head(id, "About " + id, Januaries.html("What " + id + " shows."), evidence);
    }

    private static Document document(String form, String body, List<Document.Message> messages) {
        return new Document(
                head(form, Evidence.WHAT_IF),
                form,
                form.equals("alert") ? Optional.of("The doctor with the drug chart") : Optional.empty(),
                Optional.empty(),
                form.equals("alert") ? Optional.of("03:10") : Optional.empty(),
                new Html(body, 4),
                Html.EMPTY,
                messages,
                form.equals("alert")
                        ? List.of(
                                new Document.Question("Night registrar", "Which of your words must I answer?"),
                                new Document.Question("Her daughter", "Would you say it to me?"))
                        : List.of());
    }

    private static Document.Message message(String from, String at, String text) {
        return new Document.Message(from, Optional.of(at), Januaries.html(text));
    }
}
