package org.debrief.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.resource.DisallowSchemaLoader;

/**
 * The JSON Schemas beside the content, or those that were packaged. No schema is ever fetched from anywhere else. Safe to
 * share between threads.
 */
final class Schemas implements Shapes {

    private static final List<String> KINDS = List.of(
            "common", "module", "scene", "exhibit", "inventory", "sources", "glossary", "framework", "released");

    private static final String PLACE = "content:/schema/";
    private static final String ENDING = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> documents = new HashMap<>();
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    private Schemas() {}

    /** Those of the folder where it has some; building the packaged ones again for every folder would take longest of all. */
    static Schemas of(ContentFiles files, Problems problems) {
        return files().anyMatch(files::has) ? read(files, problems) : Packaged.SCHEMAS;
    }

    private static final class Packaged {
        static final Schemas SCHEMAS = read(new ContentFiles(Collections.emptySortedMap()), new Problems());
    }

    private static Schemas read(ContentFiles files, Problems problems) {
        var schemas = new Schemas();
        var texts = new HashMap<String, String>();
        for (var kind : KINDS) {
            var own = "schema/" + kind + ENDING;
            texts.put(
                    PLACE + kind + ENDING,
                    files.has(own) ? files.text(own, problems).orElse("") : packaged(own));
        }
        schemas.prepare(texts, problems);
        return schemas;
    }

    private static String packaged(String path) {
        try (InputStream in = Schemas.class.getClassLoader().getResourceAsStream("content/" + path)) {
            if (in == null) {
                throw new IllegalStateException("No " + path + " is packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void prepare(Map<String, String> texts, Problems problems) {
        var factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(
                        loaders -> loaders.schemas(texts).add(DisallowSchemaLoader.getInstance())));
        var config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        for (var kind : KINDS) {
            try {
                var place = PLACE + kind + ENDING;
                documents.put(place, JSON.readTree(texts.get(place)));
                var schema = factory.getSchema(SchemaLocation.of(place), config);
                schema.initializeValidators();
                schemas.put(kind, schema);
            } catch (JsonProcessingException | JsonSchemaException unreadable) {
                problems.error(
                        "schema/" + kind + ENDING, 1, "This schema cannot be read. Put the one of the project back.");
            }
        }
    }

    @Override
    public boolean accepts(YamlValue value, String kind, Problems problems) {
        var schema = schemas.get(kind);
        if (schema == null) {
            problems.followsFromAnother();
            return false;
        }
        try {
            var messages = schema.validate(value.node());
            var sentences = new SchemaSentence(documents, value);
            messages.forEach(message -> problems.error(value.file(), sentences.line(message), sentences.of(message)));
            return messages.isEmpty();
        } catch (JsonSchemaException brokenReference) {
            problems.error(
                    "schema/" + kind + ENDING, 1, "This schema cannot be read. Put the one of the project back.");
            return false;
        }
    }

    static Stream<String> files() {
        return KINDS.stream().map(kind -> "schema/" + kind + ENDING);
    }
}
