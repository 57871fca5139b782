/**
 * The tests in shards. Two processes run the shards of a database beside each other, each a whole shard at a time: handed out
 * class by class, as surefire would, they would start the application anew for every class.
 */
package org.debrief.suite;
