/** What a database needs of us to keep its promises. */
package org.debrief.database;
