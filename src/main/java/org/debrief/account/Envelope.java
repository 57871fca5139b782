package org.debrief.account;

import jakarta.persistence.Embeddable;

/** Words that are no author's, sealed with a key of their own; that key beside them, wrapped by the key-encryption key. */
@Embeddable
public class Envelope {

    public byte[] wrapped;
    public String keyVersion;
    public byte[] sealed;

    static Envelope of(DataKey key, byte[] sealed) {
        var envelope = new Envelope();
        envelope.wrapped = key.wrapped;
        envelope.keyVersion = key.keyVersion;
        envelope.sealed = sealed;
        return envelope;
    }
}
