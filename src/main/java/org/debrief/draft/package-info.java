/** Drafts of every form that takes more than a moment to fill in. A package of its own, because several features keep them. */
package org.debrief.draft;
