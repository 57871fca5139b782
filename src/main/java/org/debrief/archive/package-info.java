/**
 * What an account may ask about itself: where it is signed in, everything kept about it as one file, and to be erased. Apart
 * from {@code account}, which {@code web} uses and which can therefore have no pages.
 */
package org.debrief.archive;
