package org.debrief.suite;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** For daily work: no browser, no other server, nothing that compiles hundreds of modules, asks at every route or walks every way. */
@Suite
@SelectPackages(Shard.EVERYTHING)
@ExcludePackages({Shard.BROWSER, Shard.JOURNEYS, Shard.KEYCLOAK, "org.debrief.routes"})
@IncludeClassNamePatterns(Shard.TESTS)
@ExcludeClassNamePatterns({
    Shard.PAGES,
    Shard.ORGANISATION,
    Shard.FOR_POSTGRESQL,
    ".*\\.deploy\\.(ProxyExample|Prometheus|Compose)Test",
    ".*\\.(Rewrapping|PostgreSqlServer|Constraints|HalfDone|Move)Test",
    ".*\\.(EndlessInput|Command|ManyModules|Mutation|WalkThrough)Test"
})
class QuickSuite {}
