package org.debrief.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What could be read of one module. The compiled module is there only when every file could be read; {@code sceneIds}
 * names also the scenes that could not.
 */
record ModuleDraft(
        ModuleReading reading,
        YamlValue facts,
        Optional<Module> module,
        Map<String, SceneDraft> scenes,
        Set<String> sceneIds,
        Exhibits exhibits) {

    String id() {
        return facts.get("id").text();
    }

    Problems problems() {
        return reading.problems();
    }

    boolean allScenesRead() {
        return scenes.keySet().containsAll(sceneIds);
    }
}
