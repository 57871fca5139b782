/**
 * Everything under deploy/ through the program, model or schema that will read it: what an operator is given parses here, or
 * the build fails.
 */
package org.debrief.deploy;
