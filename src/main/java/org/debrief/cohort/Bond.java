package org.debrief.cohort;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.debrief.account.Account;
import org.debrief.account.Role;

/** What a feature ends when somebody leaves a cohort. */
public interface Bond {

    /** What would end, in sentences of counts: whoever decides reads them, and they may read nothing else. */
    List<String> before(UUID cohort, Account member, Role role);

    /** Ends it, in the transaction of the leaving. */
    void end(UUID cohort, Account member, Role role, Instant now);
}
