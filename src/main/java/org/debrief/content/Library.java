package org.debrief.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The current revision of every module, and older ones that somebody is still in. Safe to share between threads. */
public final class Library {

    /** Older revisions kept in memory; those not asked for longest make room. They can always be loaded again. */
    static final int OLDER = 200;

    private final List<Revision> current;
    private final Map<String, Revision> byModule;
    private final Map<String, Revision> byId;

    private final Map<String, Revision> older = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Revision> eldest) {
            return size() > OLDER;
        }
    });

    public Library(List<Revision> current) {
        this.current = List.copyOf(current);
        this.byModule = current.stream()
                .collect(Collectors.toUnmodifiableMap(
                        revision -> revision.module().id(), revision -> revision));
        this.byId = current.stream().collect(Collectors.toUnmodifiableMap(Revision::id, revision -> revision));
    }

    /** In the order of the modules. */
    public List<Revision> current() {
        return current;
    }

    public Optional<Revision> module(String id) {
        return Optional.ofNullable(byModule.get(id));
    }

    public Optional<Revision> revision(String id) {
        var now = byId.get(id);
        return Optional.ofNullable(now == null ? older.get(id) : now);
    }

    /** Keeps a revision that was loaded, and gives back the one to use: the one already here when there is one. */
    public Revision keep(Revision loaded) {
        return revision(loaded.id()).orElseGet(() -> {
            var before = older.putIfAbsent(loaded.id(), loaded);
            return before == null ? loaded : before;
        });
    }
}
