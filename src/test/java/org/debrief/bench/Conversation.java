package org.debrief.bench;

/** What one kept-open connection asks, one request after the answer to the one before. */
interface Conversation {

    /** A whole HTTP/1.1 request; null when there is nothing left to ask. */
    byte[] next();

    /** Whether the answer is what was hoped for. */
    boolean takes(int status, String body);

    /** The same page again and again. */
    static Conversation about(Requests requests, String path) {
        byte[] request = requests.get(path);
        return new Conversation() {
            @Override
            public byte[] next() {
                return request;
            }

            @Override
            public boolean takes(int status, String body) {
                return status == 200;
            }
        };
    }
}
