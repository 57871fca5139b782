/**
 * The shadowing debrief: asked for by the learner, written by a facilitator, answered and closed by the learner. Everything
 * written in one, by whomever, is sealed with the learner's key. Every change of state is one guarded update, so that of two
 * people who act at once one is told that the other was first.
 */
package org.debrief.debrief;
