package org.debrief.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.debrief.cohort.Cohort;
import org.debrief.content.Refusal;
import org.debrief.sharing.Share;

/** What a learner asks a facilitator to read, and why. */
record Inquiry(String question, String offLimits, UUID cohort, List<Text> chosen) {

    static final String QUESTION = "question";
    static final String OFF_LIMITS = "off-limits";
    static final String COHORT = "cohort";
    static final String TEXTS = "texts";
    static final int LONGEST_QUESTION = 300;
    static final int LONGEST_LIMITS = 1_000;

    /** {@code cohort} stays empty when the learner is in several and named none of them. */
    static Inquiry of(Map<String, String> fields, List<Text> offered, List<Cohort> cohorts) {
        var named = cohorts.stream()
                .filter(cohort -> cohort.id.toString().equals(fields.get(COHORT)))
                .findFirst()
                .orElse(cohorts.size() == 1 ? cohorts.get(0) : null);
        var chosen =
                offered.stream().filter(text -> fields.containsKey(text.box())).toList();
        return new Inquiry(
                fields.getOrDefault(QUESTION, "").replaceAll("\\s+", " ").strip(),
                fields.getOrDefault(OFF_LIMITS, "").replace("\r\n", "\n"),
                named == null ? null : named.id,
                chosen);
    }

    static boolean isField(String name) {
        return List.of(QUESTION, OFF_LIMITS, COHORT).contains(name) || name.startsWith("share-");
    }

    List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>();
        if (question.isEmpty()) {
            refusals.add(new Refusal(QUESTION, "Say in one sentence what you want to know."));
        } else if (question.length() > LONGEST_QUESTION) {
            refusals.add(new Refusal(
                    QUESTION,
                    "That is %d characters; there is room for %d. One question is enough."
                            .formatted(question.length(), LONGEST_QUESTION)));
        }
        if (offLimits.length() > LONGEST_LIMITS) {
            refusals.add(new Refusal(
                    OFF_LIMITS,
                    "That is %,d characters; there is room for %,d.".formatted(offLimits.length(), LONGEST_LIMITS)));
        }
        if (cohort == null) {
            refusals.add(new Refusal(COHORT, "Choose the cohort whose facilitators you ask."));
        }
        if (chosen.isEmpty()) {
            refusals.add(new Refusal(TEXTS, "Tick at least one text. A facilitator reads nothing else."));
        }
        return refusals;
    }

    /** To untick a text and send again is to ask otherwise: whoever did so must not believe that it was taken back. */
    boolean asksTheSameAs(Debrief debrief, Debrief.Words words) {
        return question.equals(words.question())
                && offLimits.equals(words.offLimits())
                && debrief.cohortId.equals(cohort)
                && subjects(chosen.stream().map(Text::subject))
                        .equals(subjects(Share.forAudience(debrief.id).stream().map(Share::subject)));
    }

    private static Set<Share.Subject> subjects(Stream<Share.Subject> subjects) {
        return subjects.collect(Collectors.toSet());
    }
}
