/**
 * What administrators and facilitators did: who, what, to which account, cohort or debrief, and when. Entries are added and
 * never changed: no code here or elsewhere updates or deletes one, which a test holds, and Hibernate is told so. The name
 * somebody had at the time stands in a row of its own beside the entry, with the one they chose where that is what they did,
 * and goes when they are erased; the entry stays and says "an erased account". On PostgreSQL an operator can have the
 * database refuse it too, once, as the owner of the tables: {@code db/postgresql/append-only.sql}.
 */
package org.debrief.audit;
