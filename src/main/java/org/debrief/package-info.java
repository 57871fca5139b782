/** Debrief: cases, reflection and shadowing debriefs for doctors who may become medical directors. */
package org.debrief;
