package org.debrief.debrief;

import java.util.UUID;

/** A quotation and where it was taken from: which share, which of its texts. */
record Quoted(UUID share, String field, Quotation quotation) {}
