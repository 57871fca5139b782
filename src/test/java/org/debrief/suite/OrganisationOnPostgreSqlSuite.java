package org.debrief.suite;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What the organisation's sign-in keeps in the database. */
@Suite
@SelectPackages(Shard.KEYCLOAK)
@IncludeClassNamePatterns(".*(EndedThere|OrganisationPeople|OrganisationSignIn|SilentProviderOnPostgreSql)Test")
class OrganisationOnPostgreSqlSuite {}
