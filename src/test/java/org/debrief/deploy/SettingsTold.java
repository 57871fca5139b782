package org.debrief.deploy;

import java.util.Map;
import java.util.TreeMap;

/** What the page of configuration tells: settings and their defaults. */
final class SettingsTold {

    private SettingsTold() {}

    static Map<String, String> of(String prefix) {
        var told = new TreeMap<String, String>();
        MarkdownTable.rows("configuration.md").forEach((name, cells) -> {
            if (name.startsWith(prefix)) {
                told.put(name, MarkdownTable.plain(cells.get(0)));
            }
        });
        return told;
    }
}
