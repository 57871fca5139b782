package org.debrief.journeys;

/** How somebody works a page. */
enum Hand {
    MOUSE,
    KEYBOARD,
    WITHOUT_SCRIPT
}
