/**
 * Who learns with whom, and how they come and go. What leaving means for others' work is said and done by the features whose
 * work it is, through {@link org.debrief.cohort.Bond}: they use this package, and it knows none of them.
 */
package org.debrief.cohort;
