package org.debrief.suite;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Each page in a browser. */
@Suite
@SelectPackages(Shard.EVERYTHING)
@IncludeClassNamePatterns(Shard.PAGES)
class PagesOnH2Suite {}
