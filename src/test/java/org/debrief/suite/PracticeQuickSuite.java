package org.debrief.suite;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** For daily work: the cases and what people do with them; about as long as {@link ServerQuickSuite}. */
@Suite
@SelectPackages(Shard.EVERYTHING)
@IncludeClassNamePatterns(Shard.PRACTICE)
@ExcludeClassNamePatterns({Shard.PAGES, Shard.ORGANISATION, Shard.FOR_POSTGRESQL, Shard.HEAVY})
class PracticeQuickSuite {}
