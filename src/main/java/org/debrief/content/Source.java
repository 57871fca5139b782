package org.debrief.content;

import java.util.Optional;

/** An entry of the bibliography; {@code shortly} is what stands in the line that cites it. */
public record Source(String key, String shortly, String text, Optional<String> link) {}
