package org.debrief.provision;

import java.io.IOException;
import java.net.ServerSocket;

/**
 * A port that is chosen now and bound later. The kernel would give the same one to whoever asks it in between; below its
 * own range it gives away nothing, and there every process of the tests has a stretch of its own.
 */
public final class FreePort {

    /** Above what browsers refuse to open (10080). */
    private static final int LOWEST = 11_000;

    private static final int STRETCH = 100;
    private static final int STRETCHES = 200;

    /** Class loaders differ, properties do not. */
    private static final String TAKEN = "ports.of.the.tests";

    private FreePort() {}

    /** The next in turn, on every address of this machine. */
    public static int next() {
        for (int tries = 0; tries < STRETCH; tries++) {
            int port = following();
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port is free from " + first() + " to " + (first() + STRETCH - 1));
    }

    private static int following() {
        var properties = System.getProperties();
        synchronized (properties) {
            int taken = Integer.getInteger(TAKEN, 0);
            properties.setProperty(TAKEN, String.valueOf(taken + 1));
            return first() + taken % STRETCH;
        }
    }

    private static int first() {
        return LOWEST + (int) (ProcessHandle.current().pid() % STRETCHES) * STRETCH;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
