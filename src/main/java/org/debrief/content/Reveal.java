package org.debrief.content;

/**
 * Leave to see what a scene holds back. Only features that keep answers (or a facilitator's preview) make one; see
 * ArchitectureTest.
 */
public interface Reveal {

    /** The scene whose answer was kept. */
    String scene();
}
