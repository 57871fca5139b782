package org.debrief.account;

/** The passwords of the sample accounts, which stand on the start page for everybody to read. */
public final class PublishedPassword {

    private PublishedPassword() {}

    public static String of(String userName) {
        return userName + "-sample";
    }

    /** However a keyboard composes it. */
    static boolean is(String typed, Identity identity) {
        return Password.normal(typed).equals(of(identity.userName()));
    }
}
