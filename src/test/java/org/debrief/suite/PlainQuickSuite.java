package org.debrief.suite;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** For daily work, beside the application: content, statistics, identifiers and what is deployed. */
@Suite
@SelectPackages({Shard.CONTENT, Shard.DEPLOYED, Shard.IDENTIFIERS, Shard.STATISTICS, Shard.SUITE})
@IncludeClassNamePatterns(Shard.TESTS)
@ExcludeClassNamePatterns(Shard.HEAVY)
class PlainQuickSuite {}
