package org.debrief.journeys;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Locator;

/** Fills in any kind of activity by what its controls are. */
final class Answering {
    private static final String WORDS = "Seven readers, one alert.";
    private static final int ROWS_OF_A_GRID = 3;

    private final Reader reader;
    private final Map<String, String> answers;
    private final Set<String> rows = new HashSet<>();
    private int place;

    Answering(Reader reader, Map<String, String> answers) {
        this.reader = reader;
        this.answers = answers;
    }

    void all() {
        reader.fields().forEach(this::one);
    }

    private void one(String name) {
        var controls = reader.page().locator("main form.activity [name='" + name + "']");
        switch ((String) controls.first().evaluate("control => control.type")) {
            case "radio" -> reader.choose(chosen(controls, name));
            case "select-one" -> reader.select(controls, ++place);
            case "date" -> {}
            default -> write(controls, name);
        }
    }

    private Locator chosen(Locator controls, String name) {
        return answers.containsKey(name)
                ? controls.and(reader.page().locator("[value='" + answers.get(name) + "']"))
                : controls.first();
    }

    private void write(Locator field, String name) {
        if (name.startsWith("cell.") && !beginsARow(field, name)) {
            return;
        }
        if (!field.isVisible()) {
            return;
        }
        boolean number = "decimal".equals(field.getAttribute("inputmode"));
        reader.write(field, answers.getOrDefault(name, number ? "12" : WORDS));
    }

    private boolean beginsARow(Locator field, String name) {
        if (rows.size() == ROWS_OF_A_GRID || !rows.add(name.split("\\.")[1])) {
            return false;
        }
        if (!field.isVisible()) {
            reader.unfold(field.locator("xpath=ancestor::details/summary").innerText());
        }
        return true;
    }
}
