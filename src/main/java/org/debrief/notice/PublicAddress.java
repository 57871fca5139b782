package org.debrief.notice;

import java.net.URI;

/** The scheme and host at which people reach this installation; never taken from a request, which may lie about it. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean fit(URI address) {
        return address.getHost() != null
                && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }

    static String link(URI address, String path) {
        return address.resolve(path).toString();
    }
}
