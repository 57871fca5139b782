package org.debrief.routes;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.debrief.keycloak.TrustedForAWhile;

@QuarkusTest
@TestProfile(TrustedForAWhile.class)
class RouteTableInOrganisationModeTest extends RouteTableTest {}
