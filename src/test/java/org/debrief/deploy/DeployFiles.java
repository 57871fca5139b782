package org.debrief.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What an operator is given, read strictly: a key that stands twice is refused. */
final class DeployFiles {

    static final Path FOLDER = Path.of("deploy");

    static final ObjectMapper JSON = new ObjectMapper();

    private DeployFiles() {}

    /** Files under a folder of deploy/, by the end of their name; what is ignored by git is not ours. */
    static List<Path> endingIn(String folder, String... ends) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(FOLDER.resolve("secrets")))
                    .filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    /** Each document of a YAML file. */
    static List<ObjectNode> documents(Path file) throws IOException {
        var settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setLabel(file.toString())
                .build();
        var documents = new ArrayList<ObjectNode>();
        for (Object document : new Load(settings).loadAllFromString(Files.readString(file))) {
            documents.add(JSON.valueToTree(merged((Map<?, ?>) document)));
        }
        return documents;
    }

    /** Compose reads YAML's merge key, this reader does not: what {@code <<} brings gives way to what stands beside it. */
    private static Map<Object, Object> merged(Map<?, ?> map) {
        var merged = new LinkedHashMap<Object, Object>();
        if (map.get("<<") instanceof Map<?, ?> brought) {
            merged.putAll(merged(brought));
        }
        map.forEach((key, value) -> {
            if (!key.equals("<<")) {
                merged.put(key, value instanceof Map<?, ?> inner ? merged(inner) : value);
            }
        });
        return merged;
    }

    static List<ObjectNode> manifests() throws IOException {
        var all = new ArrayList<ObjectNode>();
        for (Path file : endingIn("kubernetes", ".yaml")) {
            all.addAll(documents(file));
        }
        return all;
    }

    static ObjectNode manifest(String kind, String name) throws IOException {
        return manifests().stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind)
                        && manifest.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + kind + " named " + name));
    }

    static List<JsonNode> each(JsonNode array) {
        var nodes = new ArrayList<JsonNode>();
        array.forEach(nodes::add);
        return nodes;
    }

    static List<String> texts(JsonNode array) {
        return each(array).stream().map(JsonNode::asText).toList();
    }
}
