/** A real PostgreSQL for tests, as the production build meets it: durable, and signed in to as no superuser. */
package org.debrief.database;
