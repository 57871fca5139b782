package org.debrief.suite;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Whatever touches the database, once more: which one it is is part of the build. */
@Suite
@SelectPackages({
    "org.debrief.account",
    "org.debrief.archive",
    "org.debrief.audit",
    "org.debrief.cohort",
    "org.debrief.database",
    "org.debrief.debrief",
    "org.debrief.health",
    "org.debrief.learning",
    "org.debrief.notice",
    "org.debrief.people",
    "org.debrief.reflection",
    "org.debrief.routes",
    "org.debrief.signin",
    "org.debrief.web"
})
@IncludeClassNamePatterns(Shard.TESTS)
@ExcludeClassNamePatterns({Shard.PAGES, Shard.ORGANISATION, ".*(OnH2|Constraints|PostgreSqlServer)Test"})
class ServerOnPostgreSqlSuite {}
