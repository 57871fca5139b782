package org.debrief.content;

import java.util.List;

/** What the study's entries rest on, taken together. */
final class EvidenceOf {

    private EvidenceOf() {}

    static List<Evidence> all(List<InventoryEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.evidence().stream())
                .distinct()
                .toList();
    }

    static String disagrees(List<InventoryEntry> entries, Evidence written) {
        return "%s does not rest on `%s`; inventory.yaml says %s. Use that, or mend the inventory."
                .formatted(
                        Listed.of(entries.stream().map(InventoryEntry::id).toList()),
                        written.code(),
                        Listed.any(all(entries).stream().map(Evidence::code).toList()));
    }
}
