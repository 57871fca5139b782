package org.debrief.statistics;

/**
 * One rule at one point.
 *
 * @param direction of the run, which for a trend need not be the side of the mean the point lies on
 */
public record Firing(Rule rule, Direction direction) {}
