package org.debrief.content;

import java.util.Map;

/** The files of {@link GoodModule}; every kind of activity, exhibit and block stands in them once. */
final class GoodFiles {

    private GoodFiles() {}

    static void shared(Map<String, String> files) {
        files.put(
                "inventory.yaml",
                """
                complete: true
                entries:
                  - {id: D01, title: The alert day, section: "1.3", work: diplomatic, connections: [C2], evidence: [observed, told], outcome: none}
                  - {id: D02, title: Not one thing, section: "1.3", work: diplomatic, connections: [C2], evidence: [told], outcome: reported}
                """);
        files.put(
                "glossary.yaml",
                """
                terms:
                  shmi: {term: SHMI, text: A count of deaths against what would be expected.}
                  unused: {term: unused, text: Nobody uses this one.}
                """);
        files.put(
                "sources.yaml",
                """
                sources:
                  jones-fulop-2021: {text: "Jones L, Fulop N. 2021.", link: "https://doi.org/10.1016/j.socscimed.2021.113882"}
                  other-2020: {text: Nobody cites this one.}
                """);
        files.put(
                "frameworks/gmp-2024.yaml",
                """
                id: gmp-2024
                title: Good medical practice
                version: "2024"
                elements:
                  - {id: d1, title: Knowledge}
                  - {id: d2, title: Patients}
                """);
        files.put("released.yaml", "released: []\n");
    }

    static void core(Map<String, String> files) {
        files.put(GoodModule.FOLDER + "workshop.md", "# For the facilitator\n");
        files.put(
                GoodModule.MODULE,
                """
                format: 1
                id: alert
                title: The alert
                order: 6
                minutes: 20
                summary: Six complaints and one alert.
                asked: You will decide and write.
                work: [diplomatic]
                connections: [C2]
                objectives:
                  - Say how one alert looks from several places
                covers: [D01, D02]
                frameworks: [gmp-2024/d2]
                banners:
                  - {kind: context-changed, text: Guidance has changed since.}
                warning: {text: Someone shouts., round: You can read an account instead.}
                start: nine-ten
                further: [january]
                retired: {scenes: [gone], options: [nine-ten/shout]}
                changes:
                  - {date: 2026-11-22, kind: wording, what: A comma}
                """);
        files.put(
                GoodModule.FIRST,
                """
                ---
                id: nine-ten
                title: Ten past nine
                evidence: what-if
                path: core
                inventory: [D01]
                activity:
                  kind: decide
                  prompt: What do you do?
                  confidence: true
                  because: optional
                  options:
                    - {id: listen, text: Listen, to: on-the-unit}
                    - {id: withdraw, text: Withdraw, to: off-switch}
                ---
                Seven messages wait. The [[shmi|figure]] is *high* [@jones-fulop-2021].

                ::: consequence {option=listen evidence=what-if from="the manager"}
                She is surprised to be asked.
                :::

                ::: consequence {option=withdraw evidence=what-if}
                The alert is off by noon.
                :::

                ::: reported {inventory=D01 evidence=told}
                He was told of complaints.
                :::

                ::: principle {evidence=claim}
                An alert is a message from somebody.
                :::
                """);
        files.put(
                GoodModule.UNIT,
                """
                ---
                id: on-the-unit
                title: On the unit
                evidence: what-if
                activity: {kind: write, prompt: Rewrite the alert., limit: 25, aids: [words, jargon], jargon: [SPC]}
                next: views
                ---
                It fires.

                ::: exhibit {id=alert echoes=on-the-unit}
                :::
                """);
        files.put(
                GoodModule.SWITCH,
                """
                ---
                id: off-switch
                title: Off
                evidence: what-if
                next:
                  - {to: views, when: "chose(nine-ten, withdraw)"}
                ---
                It is quiet.
                """);
        files.put(
                GoodModule.VIEWS,
                """
                ---
                id: views
                title: Views
                evidence: told
                inventory: [D02]
                activity:
                  kind: matrix
                  prompt: Fill one row.
                  rows: [{id: surgery, text: Surgery}, {id: nursing, text: Nursing}]
                  columns: [{id: means, text: What it means}]
                  filled:
                    - {row: surgery, column: means, text: A *diagnosis*., inventory: D02, evidence: told}
                  minimum: 1
                  typed: 8
                next: end
                ---
                One thing, many views.

                ::: consequence {evidence=told when="seen(off-switch)"}
                It came back on.
                :::
                """);
    }

    static void further(Map<String, String> files) {
        files.put(
                GoodModule.JANUARY,
                """
                ---
                id: january
                title: January
                evidence: synthetic
                path: further
                exhibits: [{id: january, view: rules}, counts]
                activity:
                  kind: sort
                  prompt: What is it?
                  bins: [{id: common, text: Ordinary}, {id: special, text: Special}]
                  cards: [{id: a, text: Chart A, exhibit: january}]
                next: whom-first
                ---
                Two years.

                ::: principle {evidence=claim when="chose(nine-ten, listen) or seen(off-switch)"}
                Everybody sees this.
                :::
                """);
        files.put(
                GoodModule.ORDER,
                further(
                        "whom-first",
                        "{kind: order, prompt: Whom first?, "
                                + "cards: [{id: nurse, text: The nurse}, {id: clerk, text: The clerk}]}",
                        "marking"));
        files.put(
                GoodModule.FOLDER + "scenes/120-marking.md",
                further(
                        "marking",
                        "{kind: mark, prompt: Mark it., "
                                + "exhibit: note, labels: [{id: seen, text: Seen}, {id: felt, text: Felt}]}",
                        "noticing"));
        files.put(
                GoodModule.FOLDER + "scenes/130-noticing.md",
                further("noticing", "{kind: notice, prompt: What do you notice?, typed: 20}", "guessing"));
        files.put(
                GoodModule.FOLDER + "scenes/140-guessing.md",
                further(
                        "guessing",
                        "{kind: estimate, prompt: How many?, unit: in a hundred, from: 0, to: 100}",
                        "reflecting"));
        files.put(
                GoodModule.FOLDER + "scenes/150-reflecting.md",
                further(
                        "reflecting",
                        "{kind: reflect, prompt: What now?, forms: [what, gibbs], typed: 45}",
                        "promising"));
        files.put(
                GoodModule.FOLDER + "scenes/160-promising.md",
                further("promising", "{kind: commit, prompt: What will you do?, typed: 20}", "end"));
    }

    private static String further(String id, String activity, String next) {
        return """
                ---
                id: %s
                title: Title
                evidence: what-if
                path: further
                exhibits: [%s]
                activity: %s
                next: %s
                ---
                A line.
                """
                .formatted(id, id.equals("guessing") ? "years, rolling" : "", activity, next);
    }

    static void exhibits(Map<String, String> files) {
        files.put(
                GoodModule.CHART,
                """
                kind: chart
                id: january
                title: Chart A
                caption: Deaths each month.
                evidence: synthetic
                chart: xmr
                data: january.csv
                unit: deaths
                rules: making-data-count
                better: lower
                reading: January lies inside the limits.
                """);
        files.put(GoodModule.DATA, "label,value\nNov,98\nDec,101.5\nJan,112\n");
        files.put(
                GoodModule.ALERT,
                """
                kind: document
                form: alert
                id: alert
                title: The alert at night
                caption: Your words, as they stand at ten past three.
                evidence: what-if
                at: 03:10
                body: |
                  It says:

                  {answer}

                  And that is all.
                questions: [{from: The registrar, text: What do I do first?}]
                """);
        files.put(
                GoodModule.NOTE,
                """
                kind: fieldnote
                id: note
                title: A note
                caption: Two clauses.
                evidence: what-if
                clauses: [{id: c1, text: She arrives early.}, {id: c2, text: She is anxious.}]
                """);
        files.put(
                GoodModule.TABLE,
                """
                kind: table
                id: counts
                title: Counts
                caption: Deaths in two months.
                evidence: synthetic
                columns: [Month, Deaths]
                rows: [[April, 98], [May, 1.10]]
                """);
        files.put(
                GoodModule.FOLDER + "exhibits/years.yaml",
                """
                kind: timeline
                id: years
                title: Years
                caption: What happened when.
                evidence: what-if
                layers: [{id: staff, text: People}]
                events: [{at: 2009, layer: staff, text: Two nurses go.}]
                """);
        files.put(
                GoodModule.FOLDER + "exhibits/rolling.yaml",
                """
                kind: simulation
                id: rolling
                title: Rolling
                caption: Counts that bounce.
                evidence: synthetic
                simulation: regression-to-the-mean
                mean: 100
                months: 12
                """);
    }
}
