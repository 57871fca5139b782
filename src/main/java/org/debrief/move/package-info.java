/**
 * Moves a laptop's data from H2 into PostgreSQL, once: every row as it is, sealed bytes included, in one transaction. Needs
 * nothing of the product but its migrations; the tables, their columns and their order are asked of the databases.
 *
 * <p>The key-encryption key is not in the database and does not move: whoever moves the data takes the key along.
 */
package org.debrief.move;
