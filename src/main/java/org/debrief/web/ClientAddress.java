package org.debrief.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.HttpServerRequest;

/** Where a request came from: the client's own address, told by the proxy where one is trusted. Never kept as it stands. */
@RequestScoped
public class ClientAddress {

    private static final int BYTES_OF_A_NETWORK = 8;

    @Inject
    HttpServerRequest request;

    /** What a rate limit counts by. One household or hospital has a whole network of the newer addresses: the network counts. */
    public String subject() {
        var remote = request.remoteAddress();
        if (remote == null) {
            return "";
        }
        return network(remote.hostAddress() == null ? remote.host() : remote.hostAddress());
    }

    /** What holds a colon can only be an address, so that no name is ever looked up. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var parsed = InetAddress.getByName(address.replaceFirst("%.*", ""));
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), BYTES_OF_A_NETWORK))
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
