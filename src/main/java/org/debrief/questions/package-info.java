/**
 * The questions a reflection is written under: plain values, JDK only. A package of its own, because a scene in
 * {@code content} offers them and {@code reflection} reads them back, and neither of the two may know the other.
 */
package org.debrief.questions;
