package org.debrief.suite;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** People on their way through the product, in a browser. */
@Suite
@SelectPackages({Shard.BROWSER, Shard.JOURNEYS})
@IncludeClassNamePatterns(Shard.TESTS)
@ExcludeClassNamePatterns(Shard.PAGES)
class JourneysOnH2Suite {}
