package org.debrief.journeys;

/** How somebody works a page. */
public enum Hand {
    MOUSE,
    KEYBOARD,
    WITHOUT_SCRIPT
}
