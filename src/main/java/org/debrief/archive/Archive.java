package org.debrief.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.account.PersonalData;
import org.debrief.account.Visitor;

/** Everything every feature keeps about the visitor, as data and to be read, in one file. */
@Singleton
class Archive {

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance archive(String name, String made, Part everything);
    }

    @Inject
    @All
    List<PersonalData> features;

    @Inject
    Visitor visitor;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    byte[] zipped() {
        var everything = everything();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(
                    zip,
                    "debrief.json",
                    json.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(everything));
            add(zip, "debrief.html", readable(everything));
        } catch (IOException failed) {
            throw new IllegalStateException("The archive could not be made");
        }
        return bytes.toByteArray();
    }

    private Map<String, Object> everything() {
        var everything = new LinkedHashMap<String, Object>();
        everything.put("madeAt", clock.instant().toString());
        features.stream()
                .sorted(Comparator.comparing(PersonalData::erasureOrder).reversed())
                .forEach(feature -> everything.putAll(feature.export(visitor.author(), visitor.key())));
        return everything;
    }

    private String readable(Map<String, Object> everything) {
        var part = Part.of("Everything", everything, visitor.zone());
        return Templates.archive(visitor.account().name, part.parts().get(0).words(), part)
                .render();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
