package org.debrief.content;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders exhibits with the tags the pages use, without starting the application. */
final class Tags {

    private static final Path FOLDER = Path.of("src/main/resources/templates/tags");
    private static final Engine ENGINE = engine();

    private Tags() {}

    static String markup(List<ShownExhibit> exhibits) {
        return ENGINE.parse("{#for shown in exhibits}{#exhibit it=shown /}{/for}", Variant.forContentType("text/html"))
                .data("exhibits", exhibits)
                .render();
    }

    static Document page(ShownExhibit... exhibits) {
        return Jsoup.parse(markup(List.of(exhibits)));
    }

    private static Engine engine() {
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .addLocator(id -> Optional.of(new Source(read(Path.of(id)))))
                .strictRendering(true);
        try (var files = Files.list(FOLDER)) {
            files.forEach(file -> builder.addSectionHelper(new UserTagSectionHelper.Factory(
                    file.getFileName().toString().replace(".html", ""), file.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return builder.build();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Source(String text) implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType("text/html"));
        }
    }
}
