package org.debrief.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jsoup.nodes.Element;

import org.debrief.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks a case as a person would: reads the form that is on the page, fills in each kind of activity, goes on. */
public class Walker {

    public static final String WORDS = "Words of mine.";

    private final Visit visit;
    private final String attempt;
    private final Map<String, String> options = new HashMap<>();
    private BiConsumer<String, Visit> before = (scene, page) -> {};
    private BiConsumer<String, Visit> after = (scene, page) -> {};

    private Walker(Visit visit) {
        this.visit = visit;
        this.attempt = visit.path().replaceFirst("(/attempts/[^/]+).*", "$1");
    }

    /** Begins an attempt; the visit then stands at its first scene. */
    public static Walker begin(Visit visit, String module) {
        visit.get("/modules/" + module).submit("/attempts", Map.of());
        assertThat(visit.status()).as(visit.path()).isEqualTo(200);
        return new Walker(visit);
    }

    /** Which option to choose in which scene; elsewhere it is the first. */
    public Walker choosing(Map<String, String> optionByScene) {
        options.putAll(optionByScene);
        return this;
    }

    /** Called with each scene's page before it is answered. */
    public Walker before(BiConsumer<String, Visit> look) {
        before = look;
        return this;
    }

    /** Called with each scene's page after it is answered, if it asks something. */
    public Walker after(BiConsumer<String, Visit> look) {
        after = look;
        return this;
    }

    /** The path of the attempt. */
    public String attempt() {
        return attempt;
    }

    public String scenePath(String scene) {
        return attempt + "/scenes/" + scene;
    }

    /** The scene the visit stands at. */
    public String scene() {
        return visit.path().substring(visit.path().lastIndexOf('/') + 1).replaceFirst("#.*", "");
    }

    public boolean atSummary() {
        return visit.path().endsWith("/summary");
    }

    /** Answers up to this scene, which then waits. */
    public Walker to(String scene) {
        while (!scene().equals(scene)) {
            assertThat(atSummary()).as("the walk never came to " + scene).isFalse();
            step();
        }
        return this;
    }

    /** Answers and goes on until the summary; gives back the scenes passed. */
    public List<String> toTheEnd() {
        var passed = new ArrayList<String>();
        while (!atSummary()) {
            passed.add(scene());
            assertThat(passed).as("a walk in circles").hasSizeLessThan(40);
            step();
        }
        return passed;
    }

    /** Walks every further strand the summary offers. */
    public List<String> everyStrand() {
        visit.get(attempt + "/summary");
        var passed = new ArrayList<String>();
        for (var strand : visit.page().select("main ul a[href*=/scenes/]").eachAttr("href")) {
            visit.get(strand);
            passed.addAll(toTheEnd());
        }
        return passed;
    }

    public void step() {
        var scene = scene();
        before.accept(scene, visit);
        boolean asks = !visit.form("/response")
                .select("input:not([type=hidden]), textarea, select")
                .isEmpty();
        answer();
        if (asks) {
            after.accept(scene, visit);
            goOn();
        }
    }

    /** Keeps a valid answer; the visit then stands at what follows. */
    public Walker answer() {
        var scene = scene();
        visit.submit("/response", valid(visit.form("/response")));
        assertThat(visit.status())
                .as("after the answer to %s: %s", scene, visit.text())
                .isEqualTo(200);
        return this;
    }

    public Walker goOn() {
        visit.submit("/place", Map.of());
        assertThat(visit.status()).as("after going on to " + visit.path()).isEqualTo(200);
        return this;
    }

    /** Something valid in every field of the form. */
    public Map<String, String> valid(Element form) {
        var fields = new HashMap<String, String>();
        form.select("textarea").forEach(field -> fields.put(field.attr("name"), WORDS));
        form.select("input[type=text]")
                .forEach(field ->
                        fields.put(field.attr("name"), field.attr("inputmode").equals("decimal") ? "50" : WORDS));
        form.select("input[type=radio]").forEach(radio -> fields.putIfAbsent(radio.attr("name"), radio.val()));
        if (fields.containsKey("option") && options.containsKey(scene())) {
            fields.put("option", options.get(scene()));
        }
        var places = form.select("select");
        places.forEach(field -> fields.put(
                field.attr("name"),
                field.select("option").get(places.indexOf(field) + 1).val()));
        return fields;
    }
}
