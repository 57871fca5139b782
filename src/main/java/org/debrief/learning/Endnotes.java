package org.debrief.learning;

import java.util.List;
import java.util.stream.Stream;

import org.debrief.content.GlossaryTerm;
import org.debrief.content.Html;
import org.debrief.content.Source;

/** The words and sources that the texts of one page link to, printed once at its end. */
public record Endnotes(List<GlossaryTerm> terms, List<Source> sources) {

    static Endnotes of(Stream<Html> texts) {
        var read = texts.toList();
        return new Endnotes(
                read.stream().flatMap(text -> text.terms().stream()).distinct().toList(),
                read.stream()
                        .flatMap(text -> text.sources().stream())
                        .distinct()
                        .toList());
    }
}
