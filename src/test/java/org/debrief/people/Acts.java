package org.debrief.people;

import java.util.List;
import java.util.UUID;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.debrief.audit.Act;
import org.debrief.audit.AuditEntry;

/** What the audit log says was done to somebody, the first first. */
final class Acts {

    private Acts() {}

    static List<Act> on(UUID account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.<AuditEntry>list("accountId = ?1 order by doneAt", account).stream()
                        .map(entry -> entry.act)
                        .toList());
    }
}
