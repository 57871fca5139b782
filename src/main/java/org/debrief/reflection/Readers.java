package org.debrief.reflection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.debrief.account.Account;
import org.debrief.sharing.Opening;
import org.debrief.sharing.Share;

/** Who can see a reflection and who has, as its author is told. */
record Readers(List<Lent> lent) {

    /** One share: {@code reader} is empty until somebody has taken the debrief on. */
    record Lent(
            UUID id,
            int version,
            UUID audience,
            String reader,
            Instant sharedAt,
            Instant revokedAt,
            List<Opening> openings) {

        public boolean revoked() {
            return revokedAt != null;
        }
    }

    static Readers of(Reflection reflection) {
        var shares = Share.ofText(reflection.authorId, Share.Kind.REFLECTION, reflection.id);
        var openings = shares.isEmpty() ? List.<Opening>of() : Opening.of(shares);
        return new Readers(shares.stream()
                .map(share -> new Lent(
                        share.id,
                        share.version,
                        share.audience,
                        name(share.readerId),
                        share.sharedAt,
                        share.revokedAt,
                        openings.stream()
                                .filter(opening -> opening.shareId.equals(share.id))
                                .toList()))
                .toList());
    }

    private static String name(UUID account) {
        Account reader = account == null ? null : Account.findById(account);
        return reader == null ? "" : reader.name;
    }

    public boolean nobody() {
        return lent.stream().allMatch(Lent::revoked);
    }
}
