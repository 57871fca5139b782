/** A real Keycloak for tests, with the realm that deploy/keycloak gives to whoever runs one. */
package org.debrief.keycloak;
