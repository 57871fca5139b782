package org.debrief.content;

/** Something to look at. A closed set, like the activities. */
public sealed interface Exhibit permits Chart, Table, Document, Fieldnote, Timeline, Simulation {

    /** What every exhibit has. The caption says in a sentence what it shows. */
    record Head(String id, String title, Html caption, Evidence evidence) {}

    Head head();

    String kind();

    /** Words a person reads in it, title and caption included. */
    int words();

    default String id() {
        return head().id();
    }

    default String title() {
        return head().title();
    }

    default Html caption() {
        return head().caption();
    }

    default Evidence evidence() {
        return head().evidence();
    }

    default int headWords() {
        return Words.count(title()) + caption().words();
    }
}
