/**
 * Gets what tests need and a machine may lack (a browser, fonts, a database server) through the package clients it has,
 * once per machine and not once per build.
 */
package org.debrief.provision;
