package org.debrief.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the blocks of a scene. */
final class PassageReader {

    record Read(Passage passage, int line) {}

    private final ModuleReading reading;
    private final Exhibits exhibits;
    private final String scene;
    private final String file;
    private final List<InventoryEntry> inventory;
    private final List<SceneDraft.Echo> echoes;

    PassageReader(
            ModuleReading reading,
            Exhibits exhibits,
            YamlValue facts,
            List<InventoryEntry> inventory,
            List<SceneDraft.Echo> echoes) {
        this.reading = reading;
        this.exhibits = exhibits;
        this.scene = facts.get("id").text();
        this.file = facts.file();
        this.inventory = inventory;
        this.echoes = echoes;
    }

    List<Read> read(List<Block> blocks) {
        var passages = new ArrayList<Read>();
        for (var block : blocks) {
            passage(block).ifPresent(passage -> passages.add(new Read(passage, block.line())));
        }
        return passages;
    }

    private Optional<Passage> passage(Block block) {
        var when = block.attribute("when")
                .map(text -> reading.condition(text, file, block.line()))
                .orElse(Condition.ALWAYS);
        if (block.name().equals("exhibit")) {
            return exhibit(block, when);
        }
        if (block.prose().text().isBlank()) {
            refuse(block, "This `%s` block is empty. Write it, or take it out.".formatted(block.name()));
        }
        var text = reading.prose(file, block.prose());
        return switch (block.name()) {
            case "consequence" -> Optional.of(consequence(block, text, when));
            case "reported" -> Optional.of(reported(block, text, when));
            default -> Optional.of(new Passage.Principle(text, labelled(block), when));
        };
    }

    private void refuse(Block block, String sentence) {
        reading.problems().error(file, block.line(), sentence);
    }

    private Evidence labelled(Block block) {
        var written = block.attribute("evidence");
        if (written.isEmpty()) {
            refuse(
                    block,
                    "This `%s` block does not say what it rests on. Add evidence= and one of %s."
                            .formatted(block.name(), Codes.any(Evidence.class)));
        }
        return written.flatMap(code -> evidence(block, code)).orElse(Evidence.WHAT_IF);
    }

    private Optional<Evidence> evidence(Block block, String code) {
        var evidence = Coded.parse(Evidence.class, code);
        if (evidence.isEmpty()) {
            refuse(block, "There is no evidence `%s`. Use one of %s.".formatted(code, Codes.any(Evidence.class)));
        }
        return evidence;
    }

    private Passage consequence(Block block, Html text, Condition when) {
        var evidence = labelled(block);
        if (evidence.reported() && inventory.stream().noneMatch(InventoryEntry::outcomeReported)) {
            refuse(
                    block,
                    "The study reports no outcome here, so a consequence cannot be `%s`. Say evidence=what-if."
                            .formatted(evidence.code()));
        }
        var from = block.attribute("from");
        from.ifPresent(eyes -> reading.readable().add(new ModuleReading.Readable(file, block.line(), eyes)));
        var options = Collections.unmodifiableSet(new LinkedHashSet<>(block.list("option")));
        return new Passage.Consequence(text, evidence, from, options, limited(options, when));
    }

    private Condition limited(Set<String> options, Condition when) {
        if (options.isEmpty()) {
            return when;
        }
        var chosen = options.stream()
                .<Condition>map(option -> new Condition.Chose(scene, option))
                .toList();
        Condition any = chosen.size() == 1 ? chosen.get(0) : new Condition.Or(chosen);
        return when.equals(Condition.ALWAYS) ? any : new Condition.And(List.of(any, when));
    }

    private Passage reported(Block block, Html text, Condition when) {
        var entries = block.list("inventory").stream()
                .flatMap(id -> reading.entry(id, file, block.line()).stream())
                .toList();
        if (block.list("inventory").isEmpty()) {
            refuse(block, "This `reported` block names no entry of the inventory. Add inventory= and its id.");
        }
        return new Passage.Reported(text, evidence(block, entries), entries, when);
    }

    private Evidence evidence(Block block, List<InventoryEntry> entries) {
        var known = EvidenceOf.all(entries);
        var written = block.attribute("evidence").flatMap(code -> evidence(block, code));
        if (written.isPresent() && !known.isEmpty() && !known.contains(written.get())) {
            refuse(block, EvidenceOf.disagrees(entries, written.get()));
        }
        if (written.isEmpty() && known.size() > 1) {
            reading.problems()
                    .warning(
                            file,
                            block.line(),
                            "%s rests on %s, and this passage will say `%s`. Say which with evidence=."
                                    .formatted(
                                            Listed.of(block.list("inventory")),
                                            Listed.of(known.stream()
                                                    .map(Evidence::code)
                                                    .toList()),
                                            known.get(0).code()));
        }
        return written.orElse(known.isEmpty() ? Evidence.CLAIM : known.get(0));
    }

    private Optional<Passage> exhibit(Block block, Condition when) {
        var id = block.attribute("id");
        if (id.isEmpty()) {
            refuse(block, "This `exhibit` block names no exhibit. Add id= and its id.");
            return Optional.empty();
        }
        if (!block.prose().text().isBlank()) {
            refuse(block, "An `exhibit` block holds no text of its own. Move the text out.");
        }
        block.attribute("view")
                .filter(view -> !view.matches("plain|rules"))
                .ifPresent(view -> refuse(block, "There is no view `%s`. Use `plain` or `rules`.".formatted(view)));
        var echo = block.attribute("echoes");
        echo.ifPresent(of -> echoes.add(new SceneDraft.Echo(of, block.line(), true)));
        return new Placements(reading, exhibits, file, block.line())
                .place(id.get(), block.attribute("view"), echo)
                .map(placement -> new Passage.HeldExhibit(placement, when));
    }
}
