package org.debrief.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.debrief.account.Hash;

/** Style and script, served under the hash of their content, so that a browser may keep them for ever. */
@Singleton
public class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "debrief.css", "text/css; charset=utf-8",
            "debrief.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    record Asset(String type, String hash, byte[] bytes) {}

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    Optional<Asset> find(String name) {
        if (!TYPES.containsKey(name)) {
            return Optional.empty();
        }
        return Optional.of(loaded.computeIfAbsent(name, Assets::load));
    }

    public String path(String name) {
        var asset = find(name).orElseThrow(() -> new IllegalArgumentException("No asset " + name));
        return "/assets/" + asset.hash() + "/" + name;
    }

    private static Asset load(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("assets/" + name)) {
            byte[] bytes = in.readAllBytes();
            return new Asset(TYPES.get(name), HexFormat.of().formatHex(Hash.of(bytes), 0, 8), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
