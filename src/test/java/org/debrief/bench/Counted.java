package org.debrief.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** A conversation that ends after so many requests, whoever of those who hold it sends them. */
record Counted(Conversation conversation, AtomicInteger left) implements Conversation {

    Counted(Conversation conversation, int requests) {
        this(conversation, new AtomicInteger(requests));
    }

    @Override
    public byte[] next() {
        return left.getAndDecrement() > 0 ? conversation.next() : null;
    }

    @Override
    public boolean takes(int status, String body) {
        return conversation.takes(status, body);
    }
}
