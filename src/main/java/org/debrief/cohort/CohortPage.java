package org.debrief.cohort;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.debrief.account.Account;
import org.debrief.account.Role;
import org.debrief.web.Filled;
import org.debrief.web.Refused;

/** Everything an administrator sees of a cohort: three statements, however many are in it. */
public record CohortPage(
        Cohort cohort,
        List<Membership.Member> members,
        List<Invitation> invitations,
        List<Account> candidates,
        List<Addresses.Answer> answers,
        Filled form,
        Instant now,
        boolean post) {

    private static final Filled PROPOSED = new Filled(Map.of("uses", "40", "days", "30"), List.of());

    static CohortPage of(UUID id, Instant now, boolean post) {
        var cohort = Cohort.of(id).orElseThrow(Refused::notFound);
        return new CohortPage(
                cohort, Membership.in(id), Invitation.open(id), List.of(), List.of(), PROPOSED, now, post);
    }

    /** One of its forms, refused; the others stand as they stood. */
    CohortPage with(Filled filled) {
        var fields = new HashMap<>(PROPOSED.fields());
        fields.putAll(filled.fields());
        var all = new Filled(fields, filled.refusals());
        return new CohortPage(cohort, members, invitations, candidates, answers, all, now, post);
    }

    /** Several people of one name, to choose from. */
    CohortPage choosing(List<Account> people) {
        return new CohortPage(cohort, members, invitations, people, answers, form, now, post);
    }

    CohortPage answered(List<Addresses.Answer> lines) {
        return new CohortPage(cohort, members, invitations, candidates, lines, form, now, post);
    }

    public long learners() {
        return members.stream().filter(member -> member.role() == Role.LEARNER).count();
    }

    public long facilitators() {
        return members.size() - learners();
    }
}
