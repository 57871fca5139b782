package org.debrief.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** One module as one document for a reviewer with a pencil: everything in it, and a wide margin. */
final class ReviewPage {

    private static final String STYLE =
            """
            :root { color-scheme: light; }
            body { font: 12pt/1.5 Georgia, serif; color: #000; background: #fff; margin: 2rem 38% 2rem 2rem;
                   max-width: 42rem; }
            main > section { border-top: 1px solid; margin-top: 2rem; break-inside: auto; }
            h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
            .label { font: bold 10pt sans-serif; border: 1px solid; display: inline-block; padding: 0 .4em; margin: 0; }
            .note { font: 10pt sans-serif; }
            .asked, .passage, .exhibit { border-left: 3px solid; padding-left: 1em; margin: 1em 0; break-inside: avoid; }
            .exhibit { border-left-style: dotted; }
            .outcome { font-size: 14pt; }
            .margin { position: absolute; left: 66%; right: 1rem; top: 2rem; font: 10pt sans-serif; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid; padding: .2em .5em; text-align: left; vertical-align: top; }
            @page { margin: 1.5cm; }
            @media (max-width: 40rem) { body { margin: 1rem; } .margin { position: static; } }
            """;

    private final Markup page = new Markup();
    private final Module module;
    private final Revision revision;
    private final List<ContentProblem> remarks;

    private ReviewPage(Revision revision, List<ContentProblem> remarks) {
        this.revision = revision;
        this.module = revision.module();
        this.remarks = remarks;
    }

    static String of(
            Revision revision, List<ContentProblem> remarks, Iterable<GlossaryTerm> terms, Iterable<Source> sources) {
        return new ReviewPage(revision, remarks).page(terms, sources);
    }

    private String page(Iterable<GlossaryTerm> terms, Iterable<Source> sources) {
        page.raw("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .line("title", "For review: " + module.title())
                .raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
        head();
        var scenes = new ReviewScenes(page, new ReviewExhibits(page));
        inOrder().forEach(scenes::show);
        end(terms, sources);
        return page.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        page.line("h1", module.title());
        page.line("p", "margin", "This margin is for you: mark up here.");
        page.line("p", module.summary()).line("p", module.asked());
        page.line("p", "note", "Module %s, revision %s".formatted(module.id(), revision.id()));
        module.banners().forEach(banner -> page.line("p", "label", banner.text()));
        module.warning()
                .ifPresent(warning ->
                        page.line("p", warning.text() + " " + warning.round().orElse("")));
        page.line("h2", "What it is for").list(module.objectives());
        page.line("h2", "What it covers");
        new ReviewExhibits(page)
                .table(
                        List.of("Entry", "Section", "Rests on", "Outcome in the study"),
                        module.covers().stream().map(ReviewPage::covered).toList());
        page.line("h2", "Frameworks")
                .list(module.frameworks().stream()
                        .map(element -> element.framework() + " " + element.version() + ": " + element.title())
                        .toList());
        if (!remarks.isEmpty()) {
            page.line("h2", "What the check remarks")
                    .list(remarks.stream().map(ContentProblem::toString).toList());
        }
    }

    private static List<String> covered(InventoryEntry entry) {
        return List.of(
                entry.id() + " " + entry.title(),
                entry.section(),
                String.join(", ", entry.evidence().stream().map(Evidence::label).toList()),
                entry.outcome().code());
    }

    /** From the start along the ways, then the further strands. */
    private List<Scene> inOrder() {
        var order = new LinkedHashSet<String>();
        var open = new ArrayList<String>(List.of(module.start()));
        open.addAll(module.further());
        while (!open.isEmpty()) {
            var id = open.remove(0);
            if (module.scenes().containsKey(id) && order.add(id)) {
                open.addAll(
                        0,
                        module.scenes().get(id).ways().stream()
                                .map(Scene.Way::to)
                                .toList());
            }
        }
        return order.stream().map(module.scenes()::get).toList();
    }

    private void end(Iterable<GlossaryTerm> terms, Iterable<Source> sources) {
        page.open("section", "").line("h2", "Words explained");
        for (var term : terms) {
            page.openWithId("p", "term-" + term.key())
                    .text(term.term() + ": " + term.text())
                    .close();
        }
        page.line("h2", "Sources");
        for (var source : sources) {
            page.openWithId("p", "source-" + source.key()).text(source.text());
            source.link().ifPresent(link -> page.text(" " + link));
            page.close();
        }
        page.close();
    }
}
