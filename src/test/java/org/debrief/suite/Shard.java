package org.debrief.suite;

/** What names a shard: packages, and patterns of class names. */
final class Shard {

    static final String EVERYTHING = "org.debrief";
    static final String BROWSER = "org.debrief.browser";
    static final String JOURNEYS = "org.debrief.journeys";
    static final String KEYCLOAK = "org.debrief.keycloak";

    static final String TESTS = ".*Test";

    /** Cases and what people do with them: for daily work beside the rest, so that the shards are about as long. */
    static final String PRACTICE =
            "org\\.debrief\\.(content|debrief|identifiers|learning|reflection|statistics|suite)\\..*Test";

    /** What needs other programs, compiles hundreds of modules or walks every way: not for daily work. */
    static final String HEAVY =
            ".*\\.(ProxyExample|Prometheus|Compose|Rewrapping|PostgreSqlServer|Constraints|HalfDone|Move"
                    + "|EndlessInput|Command|ManyModules|Mutation|WalkThrough)Test";

    /** Every state of a page, looked at in every rendering: the longest of what a browser does. */
    static final String PAGES = ".*\\.([A-Za-z]+PagesTest|PageStatesTest)";

    /** What else a browser does besides the journeys; beside the pages, so that the shards are about as long. */
    static final String BROWSING = ".*\\.(browser\\.[A-Za-z]+|FirstLoad|NothingIsLost)Test";

    static final String WALKS = ".*\\.journeys\\.[A-Za-z]+JourneyTest";

    static final String ORGANISATION = ".*(\\.keycloak\\..*|InOrganisationMode)Test";

    /** What an organisation is given to run it with; beside its sign-in, so that the shards are about as long. */
    static final String DEPLOY = ".*\\.deploy\\.[A-Za-z]+Test";

    /** For a build for PostgreSQL only. */
    static final String FOR_POSTGRESQL = ".*OnPostgreSqlTest";

    private Shard() {}
}
