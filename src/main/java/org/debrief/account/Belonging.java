package org.debrief.account;

import java.time.Instant;
import java.util.Set;

/**
 * What the organisation's provider says of somebody who has just signed in: the cohorts they belong to, by name. Fired in
 * the transaction of the sign-in; a feature that has cohorts follows it.
 */
public record Belonging(Account account, Set<String> cohorts, Instant now) {}
