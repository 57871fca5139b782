package org.debrief.suite;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Where people sign in with their organisation, Keycloak beside it, and what is deployed there. */
@Suite
@SelectPackages(Shard.EVERYTHING)
@IncludeClassNamePatterns({Shard.ORGANISATION, Shard.DEPLOY})
@ExcludeClassNamePatterns(Shard.FOR_POSTGRESQL)
class OrganisationOnH2Suite {}
