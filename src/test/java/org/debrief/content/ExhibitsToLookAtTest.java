package org.debrief.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes one page with every exhibit, to be looked at: {@code target/look/exhibits.html}. */
class ExhibitsToLookAtTest {

    @Test
    void everyExhibitStandsOnOnePage() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/assets/debrief.css"));
        var exhibits = new ArrayList<ShownExhibit>();
        exhibits.add(Samples.plain(Januaries.A));
        Januaries.all()
                .map(chart -> Samples.echoing(chart, true, "It looks worse.\nIt is regression to the mean."))
                .forEach(exhibits::add);
        exhibits.add(ShownExhibit.of(
                        new Placement(Januaries.fixedOnFirst(12, Januaries.C), true, Optional.empty()),
                        Optional.empty())
                .in("fixed"));
        exhibits.add(ShownExhibit.of(Placement.plain(Samples.SIMULATION), Optional.empty(), 7));
        List.of(Samples.INBOX, Samples.TABLE, Samples.NOTE, Samples.TIMELINE, Samples.EMPTY).stream()
                .map(Samples::plain)
                .forEach(exhibits::add);
        exhibits.add(Samples.echoing(Samples.ALERT, false, "Sepsis? One of us should look now."));
        var page = "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport"
                + " content='width=device-width'><title>Exhibits</title><style>" + css + "</style><main>"
                + Tags.markup(exhibits) + "</main></html>";
        Files.createDirectories(Path.of("target/look"));
        assertThat(Files.writeString(Path.of("target/look/exhibits.html"), page))
                .isNotEmptyFile();
    }
}
