/**
 * The identifier check: a pure function from a text to the places where someone might be recognised.
 *
 * <p>It warns; it never changes the text and never keeps it. A finding holds a type, offsets and a rule id, so a
 * finding may be stored or logged where the words it points at may not.
 *
 * <p>Text is first folded (digits, spaces, dashes and apostrophes of every script become plain ones), with a map
 * back, so rules are written once for plain characters and offsets still point into what the author typed. Every
 * pattern is bounded or possessive and starts at an edge, and context is looked up by binary search: time grows with
 * the length of the text and nothing else, whatever is pasted.
 */
package org.debrief.identifiers;
