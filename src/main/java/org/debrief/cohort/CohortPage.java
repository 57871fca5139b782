package org.debrief.cohort;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.debrief.account.Account;
import org.debrief.web.Filled;
import org.debrief.web.Paging;
import org.debrief.web.Refused;

/** Everything an administrator sees of a cohort, its members a page at a time: three statements, however many there are. */
public record CohortPage(
        Cohort.Peopled peopled,
        Paging.Cut<Membership.Member> members,
        List<Invitation> invitations,
        List<Account> candidates,
        List<Addresses.Answer> answers,
        Filled form,
        Instant now,
        boolean post) {

    private static final Filled PROPOSED = new Filled(Map.of("uses", "40", "days", "30"), List.of());

    static CohortPage of(UUID id, Paging paging, Instant now, boolean post) {
        var peopled = Cohort.peopled(id).orElseThrow(Refused::notFound);
        var members = paging.cut(Membership.in(id, paging));
        return new CohortPage(peopled, members, Invitation.open(id), List.of(), List.of(), PROPOSED, now, post);
    }

    static CohortPage of(UUID id, Instant now, boolean post) {
        return of(id, Paging.of(""), now, post);
    }

    public Cohort cohort() {
        return peopled.cohort();
    }

    /** One of its forms, refused; the others stand as they stood. */
    CohortPage with(Filled filled) {
        var fields = new HashMap<>(PROPOSED.fields());
        fields.putAll(filled.fields());
        var all = new Filled(fields, filled.refusals());
        return new CohortPage(peopled, members, invitations, candidates, answers, all, now, post);
    }

    /** Several people of one name, to choose from. */
    CohortPage choosing(List<Account> people) {
        return new CohortPage(peopled, members, invitations, people, answers, form, now, post);
    }

    CohortPage answered(List<Addresses.Answer> lines) {
        return new CohortPage(peopled, members, invitations, candidates, lines, form, now, post);
    }
}
