package org.debrief.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** As many requests as the server answers, over connections kept open, for a while. Plain sockets, so that little of the machine goes into asking. */
record Load(int port) {

    /** Answers a second, over all connections. */
    double rate(List<Conversation> conversations, Duration lasts) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + lasts.toNanos();
        var threads = Executors.newFixedThreadPool(conversations.size());
        try {
            var counts = new ArrayList<Future<Integer>>();
            conversations.forEach(each -> counts.add(threads.submit(() -> converse(each, end))));
            long answers = 0;
            for (var count : counts) {
                answers += count.get();
            }
            return answers / ((System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private int converse(Conversation conversation, long end) throws IOException {
        int count = 0;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 32_768);
            for (var request = conversation.next();
                    request != null && System.nanoTime() < end;
                    request = conversation.next()) {
                socket.getOutputStream().write(request);
                var head = head(in);
                var body = new String(in.readNBytes(length(head)), StandardCharsets.UTF_8);
                int status = Integer.parseInt(head.substring(9, 12));
                if (!conversation.takes(status, body)) {
                    throw new IOException("Answered " + status + ": " + head);
                }
                count++;
            }
        }
        return count;
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder(512);
        while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The server hung up after: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static int length(String head) {
        int at = head.toLowerCase(java.util.Locale.ROOT).indexOf("content-length:");
        if (at < 0) {
            throw new IllegalStateException("No length in: " + head);
        }
        return Integer.parseInt(head.substring(at + 15, head.indexOf('\r', at)).strip());
    }
}
