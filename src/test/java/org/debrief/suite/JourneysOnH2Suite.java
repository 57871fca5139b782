package org.debrief.suite;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** People on their way through the product, in a browser. */
@Suite
@SelectPackages(Shard.EVERYTHING)
@IncludeClassNamePatterns(Shard.WALKS)
class JourneysOnH2Suite {}
