package org.debrief.identifiers;

/** How strongly a finding warns, mildest first. */
public enum Severity {
    NOTE,
    LOW,
    HIGH
}
