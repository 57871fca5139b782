/** Only in the package that the profile `bench` builds: what real pages and real saving are measured against. */
package org.debrief.bench;
