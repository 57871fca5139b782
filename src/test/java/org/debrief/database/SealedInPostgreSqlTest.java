package org.debrief.database;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(PostgreSqlProfile.class)
class SealedInPostgreSqlTest extends SealedTest {

    PostgreSqlServer server;

    @Override
    String everythingStored() {
        return server.dump("debrief");
    }
}
