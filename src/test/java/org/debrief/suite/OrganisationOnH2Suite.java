package org.debrief.suite;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Where people sign in with their organisation: Keycloak runs beside it. */
@Suite
@SelectPackages(Shard.EVERYTHING)
@IncludeClassNamePatterns(Shard.ORGANISATION)
class OrganisationOnH2Suite {}
