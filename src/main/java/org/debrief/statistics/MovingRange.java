package org.debrief.statistics;

/**
 * The absolute difference between a point and the one before it.
 *
 * @param index the later of the two points
 * @param dropped whether screening left it out of the mean moving range
 */
public record MovingRange(int index, double size, boolean dropped) {}
