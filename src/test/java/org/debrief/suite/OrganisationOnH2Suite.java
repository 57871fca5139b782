package org.debrief.suite;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Where people sign in with their organisation, Keycloak beside it, and what is deployed there. */
@Suite
@SelectPackages(Shard.EVERYTHING)
@IncludeClassNamePatterns({Shard.ORGANISATION, Shard.DEPLOY})
class OrganisationOnH2Suite {}
