package org.debrief.suite;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Each page in a browser, and the browser itself. */
@Suite
@SelectPackages(Shard.EVERYTHING)
@IncludeClassNamePatterns({Shard.PAGES, Shard.BROWSING})
class PagesOnH2Suite {}
