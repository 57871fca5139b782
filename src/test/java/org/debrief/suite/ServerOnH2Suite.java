package org.debrief.suite;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything else: neither browser nor Keycloak. */
@Suite
@SelectPackages(Shard.EVERYTHING)
@ExcludePackages({Shard.BROWSER, Shard.JOURNEYS, Shard.KEYCLOAK})
@IncludeClassNamePatterns(Shard.TESTS)
@ExcludeClassNamePatterns({Shard.PAGES, Shard.ORGANISATION, Shard.DEPLOY, Shard.FOR_POSTGRESQL})
class ServerOnH2Suite {}
