/** What a node refuses to start with, all in one place: each refusal names the setting to change. */
package org.debrief.start;
