package org.debrief.debrief;

import org.debrief.account.Hash;

/** Tells whether what is sent a second time is what was looked at the first time. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Inquiry inquiry) {
        var content = new StringBuilder(inquiry.question()).append('\0').append(inquiry.offLimits());
        inquiry.chosen()
                .forEach(text -> content.append('\0').append(text.subject()).append(text.said()));
        return Hash.hex(content.toString());
    }
}
