package org.debrief.content;

import java.util.SortedMap;

/**
 * A module as it stood: the SHA-256 of its files (with the shared entries it uses), the files themselves, and what they
 * compile to. Immutable.
 */
public record Revision(String id, Module module, SortedMap<String, byte[]> files) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Revision revision && revision.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
