package org.debrief.content;

import java.util.List;

/** The table behind a drawing. The first cell of a row names it. */
public record Numbers(String caption, List<String> columns, List<List<String>> rows) {}
