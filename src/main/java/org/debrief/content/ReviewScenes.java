package org.debrief.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Scenes for reviewers: both sides of the question, with every label, branch and target. */
record ReviewScenes(Markup page, ReviewExhibits exhibits) {

    void show(Scene scene) {
        page.openWithId("section", "scene-" + scene.id());
        page.line("h2", scene.title());
        page.line("p", "note", "%s · %s%s".formatted(scene.id(), scene.path().code(), entries(scene.inventory())));
        page.line("p", "label", scene.evidence().label());
        page.html(scene.prose());
        scene.exhibits().forEach(placement -> exhibits.show(placement, "h3"));
        scene.activity().ifPresent(activity -> asked(scene, activity));
        if (!scene.heldBack().isEmpty()) {
            page.line("h3", scene.activity().isPresent() ? "After the answer is kept" : "Shown at once");
            scene.heldBack().all().forEach(this::passage);
        }
        page.line("h3", "Ways on");
        page.list(scene.ways().stream().map(ReviewScenes::way).toList());
        page.close();
    }

    private static String entries(List<InventoryEntry> entries) {
        return entries.stream().map(InventoryEntry::id).map(id -> " · " + id).collect(Collectors.joining());
    }

    private static String way(Scene.Way way) {
        return "to " + way.to() + when(way.when());
    }

    private static String when(Condition condition) {
        return condition.equals(Condition.ALWAYS) ? "" : " when " + Written.condition(condition);
    }

    private void asked(Scene scene, Activity activity) {
        page.open("div", "asked");
        page.line("h3", "Asked (%s)".formatted(activity.kind()));
        page.line("p", activity.prompt());
        page.list(offered(scene, activity));
        if (activity instanceof Matrix matrix) {
            matrix(matrix);
        }
        if (activity instanceof Sort sort) {
            sort.cards().forEach(card -> card.exhibit().ifPresent(placement -> exhibits.show(placement, "h4")));
        }
        page.close();
    }

    private static List<String> offered(Scene scene, Activity activity) {
        var lines = new ArrayList<String>();
        if (activity instanceof Decide decide) {
            decide.options().forEach(option -> lines.add(option(scene, option)));
            lines.add(decide.confidence() ? "Asks how sure people are." : "Does not ask how sure people are.");
        } else if (activity instanceof Write write) {
            lines.add("At most %d words. Aids: %s.".formatted(write.limit(), String.join(", ", write.aids())));
            lines.add("Counted as jargon: %s.".formatted(String.join(", ", write.jargon())));
        } else if (activity instanceof Mark mark) {
            lines.add("Marks the exhibit %s.".formatted(mark.exhibit()));
            add(lines, "Label", mark.labels());
        } else if (activity instanceof Sort sort) {
            sort.cards().forEach(card -> lines.add("Card %s: %s".formatted(card.id(), card.text())));
            add(lines, "Bin", sort.bins());
        } else if (activity instanceof Order order) {
            add(lines, "Card", order.cards());
        } else if (activity instanceof Estimate estimate) {
            lines.add("A number from %s to %s, %s.".formatted(estimate.from(), estimate.to(), estimate.unit()));
        } else if (activity instanceof Reflect reflect) {
            reflect.forms().forEach(form -> form.questions()
                    .forEach(question ->
                            lines.add("%s %s: %s".formatted(form.label(), question.id(), question.text()))));
        }
        return lines;
    }

    private static String option(Scene scene, Choice option) {
        var own = new Condition.Chose(scene.id(), option.id());
        var target = scene.ways().stream()
                .filter(way -> way.when().equals(own))
                .map(way -> " → " + way.to())
                .findFirst();
        return "Option %s: %s%s".formatted(option.id(), option.text(), target.orElse(""));
    }

    private static void add(List<String> lines, String what, List<Choice> choices) {
        choices.forEach(choice -> lines.add("%s %s: %s".formatted(what, choice.id(), choice.text())));
    }

    private void matrix(Matrix matrix) {
        page.open("table", "").open("tr", "").raw("<td></td>");
        matrix.columns()
                .forEach(column ->
                        page.raw("<th scope=\"col\">").text(column.text()).raw("</th>"));
        page.close();
        for (var row : matrix.rows()) {
            page.open("tr", "").raw("<th scope=\"row\">").text(row.text()).raw("</th>");
            for (var column : matrix.columns()) {
                page.open("td", "");
                matrix.filled(row.id(), column.id()).ifPresent(cell -> page.html(cell.text())
                        .line("p", "label", cell.evidence().label()));
                page.close();
            }
            page.close();
        }
        page.close();
        page.line("p", "note", "At least %d rows.".formatted(matrix.minimum()));
    }

    private void passage(Passage passage) {
        page.open("section", "passage");
        if (passage instanceof Passage.Consequence consequence) {
            page.line("h4", "What follows" + when(consequence.when()));
            page.line("p", "label", consequence.evidence().label());
            consequence.from().ifPresent(from -> page.line("p", "note", "From: " + from));
            page.html(consequence.text());
        } else if (passage instanceof Passage.Reported reported) {
            page.line("h4", "What the paper reports" + when(reported.when()));
            page.line("p", "label", reported.evidence().label());
            page.line("p", "note", "Section %s%s".formatted(reported.sections(), entries(reported.entries())));
            page.html(reported.text());
            page.line("p", "outcome", reported.outcomeMissing() ? "No outcome is reported." : "");
        } else if (passage instanceof Passage.Principle principle) {
            page.line("h4", "Principle" + when(principle.when()));
            page.line("p", "label", principle.evidence().label());
            page.html(principle.text());
        } else if (passage instanceof Passage.HeldExhibit held) {
            page.line("h4", "Exhibit" + when(held.when()));
            exhibits.show(held.placement(), "h5");
        }
        page.close();
    }
}
