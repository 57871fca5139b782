package org.debrief.database;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SealedOnPostgreSqlTest extends SealedTest {

    PostgreSqlServer server;

    @Override
    String everythingStored() {
        return server.dump("debrief");
    }
}
