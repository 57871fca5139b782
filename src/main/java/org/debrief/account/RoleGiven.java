package org.debrief.account;

/** Somebody may do more than before, from this transaction on. */
public record RoleGiven(Account account) {}
