package org.debrief.suite;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The same journeys on the other database. */
@Suite
@SelectPackages(Shard.JOURNEYS)
@IncludeClassNamePatterns(Shard.TESTS)
@ExcludeClassNamePatterns(Shard.PAGES)
class JourneysOnPostgreSqlSuite {}
