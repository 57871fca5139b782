package org.debrief.sharing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.debrief.account.Account;
import org.debrief.account.AuthorKey;
import org.debrief.account.PersonalData;

@Singleton
class SharingData implements PersonalData {

    @Override
    public Set<String> tables() {
        return Set.of("share", "opening");
    }

    @Override
    public Map<String, Object> export(UUID author, AuthorKey key) {
        return Map.of(
                "shares", Share.by(author).stream().map(SharingData::exported).toList());
    }

    private static Map<String, Object> exported(Share share) {
        List<String> openings = Opening.<Opening>list("shareId = ?1 order by openedAt", share.id).stream()
                .map(opening -> opening.readerName + ", " + opening.openedAt)
                .toList();
        return Map.of(
                "kind",
                share.kind.name().toLowerCase(java.util.Locale.ROOT),
                "subject",
                share.subjectId.toString(),
                "version",
                share.version,
                "sharedAt",
                share.sharedAt.toString(),
                "revokedAt",
                share.revokedAt == null ? "" : share.revokedAt.toString(),
                "openedBy",
                openings);
    }

    /** A reader who leaves stays in other people's logs by name: they have a right to know who read. */
    @Override
    public void erase(UUID author) {
        var account = Account.byAuthor(author);
        Opening.delete("shareId in (select s.id from Share s where s.ownerId = ?1)", author);
        Share.delete("ownerId", author);
        Opening.update("readerId = null where readerId = ?1", account.id);
        Share.update("readerId = null where readerId = ?1", account.id);
    }

    @Override
    public int erasureOrder() {
        return 20;
    }
}
