package org.debrief.suite;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** For daily work: all that is not in {@link PracticeQuickSuite}; no browser, no other server, nothing that asks at every route or walks every way. */
@Suite
@SelectPackages(Shard.EVERYTHING)
@ExcludePackages({Shard.BROWSER, Shard.JOURNEYS, Shard.KEYCLOAK, "org.debrief.routes"})
@IncludeClassNamePatterns(Shard.TESTS)
@ExcludeClassNamePatterns({Shard.PAGES, Shard.ORGANISATION, Shard.FOR_POSTGRESQL, Shard.HEAVY, Shard.PRACTICE})
class ServerQuickSuite {}
