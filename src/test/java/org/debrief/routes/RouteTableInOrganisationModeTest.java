package org.debrief.routes;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.debrief.keycloak.OrganisationMode;

@QuarkusTest
@TestProfile(OrganisationMode.class)
class RouteTableInOrganisationModeTest extends RouteTableTest {}
