/**
 * What whoever restarts and routes to nodes asks: live (the process answers; nothing else is asked, so that an outage of the
 * database restarts nobody), ready (the database answers, and the node is not on its way out), started (the content is
 * compiled and the schema is as new as the node). On the management interface, never on the public port.
 */
package org.debrief.health;
