/**
 * What a learner can compute from a short series of numbers: control limits, the rules that read them, and what to
 * expect after an extreme. Pure functions of their arguments; bad input is an {@link IllegalArgumentException} whose
 * message is a sentence.
 *
 * <p>Series are lists in time order and every index counts from 0. Control limits are worked out in decimals and
 * rounded once at the end: in binary the mean of seven times 0.1 is not 0.1, and seven equal points would be a shift.
 */
package org.debrief.statistics;
