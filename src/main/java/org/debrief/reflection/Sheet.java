package org.debrief.reflection;

import java.util.Map;

import org.debrief.account.AuthorKey;

/** One thing to write on: a new reflection, or the next version of one. {@code begun} stands on it before any draft. */
record Sheet(WritingPage.Place place, Writing writing, String subject, Map<String, String> begun) {

    static Sheet fresh(boolean first) {
        var place =
                new WritingPage.Place("A new reflection", "/reflections", "/reflections", "/reflections/draft", first);
        return new Sheet(place, Writing.ofItsOwn(), Subjects.NEW, Map.of());
    }

    static Sheet following(Reflection reflection, AuthorKey key) {
        var path = "/reflections/" + reflection.id;
        var place = new WritingPage.Place(
                "A new version of “" + reflection.title(key) + "”", path, path + "/versions", path + "/draft", false);
        var writing = Writing.following(reflection);
        var begun = writing.only(reflection.latest().fields(key));
        return new Sheet(place, writing, Subjects.of(reflection.id), begun);
    }

    WritingPage with(Map<String, String> fields, WritingPage.DraftState draft) {
        return WritingPage.of(place, writing, fields, draft);
    }
}
