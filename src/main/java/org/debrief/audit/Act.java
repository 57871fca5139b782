package org.debrief.audit;

/** What can be done that is written down. */
public enum Act {
    ACCOUNT_MADE("Made an account"),
    PASSWORD_LINK_MADE("Made a link to choose a password"),
    ROLE_GIVEN("Gave a role"),
    ROLE_TAKEN("Took a role away"),
    ACCOUNT_DISABLED("Disabled an account"),
    ACCOUNT_ENABLED("Enabled an account"),
    SECOND_FACTOR_REMOVED("Took one-time codes off an account"),
    ACCOUNT_ERASED("Erased an account"),
    COHORT_MADE("Made a cohort"),
    COHORT_RENAMED("Renamed a cohort"),
    COHORT_CLOSED("Closed a cohort"),
    COHORT_REOPENED("Opened a cohort again"),
    MEMBER_ADDED("Added a member"),
    MEMBER_REMOVED("Removed a member"),
    LINK_MADE("Made an invitation link"),
    ADDRESS_INVITED("Invited an address"),
    INVITATION_RENEWED("Renewed an invitation"),
    INVITATION_WITHDRAWN("Withdrew an invitation"),
    AUDIT_TAKEN("Took this log away as a file"),
    DEBRIEF_CLAIMED("Claimed a debrief"),
    DEBRIEF_SENT("Sent a debrief"),
    DEBRIEF_CONFIRMED("Confirmed a next step"),
    DEBRIEF_HANDED_BACK("Handed a debrief back"),
    FACILITATOR_LEFT("Left a cohort as a facilitator"),
    NAME_CHANGED("Changed their own name");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
