package org.debrief.content;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ManyModulesTest {

    private static final int MANY = 1_000;

    @Test
    void aThousandModulesCompileAndAreChecked() {
        var good = new GoodModule();
        var files = new TreeMap<String, byte[]>();
        good.bytes().forEach((path, bytes) -> {
            if (!path.startsWith(GoodModule.FOLDER)) {
                files.put(path, bytes);
            }
        });
        for (int i = 1; i <= MANY; i++) {
            add(files, good, i);
        }
        long begun = System.nanoTime();
        var compilation = new Compiler(RealLookingIdentifiers.NONE).compile(files);
        System.out.printf("%d modules in %.1f s%n", MANY, (System.nanoTime() - begun) / 1e9);
        assertThat(compilation.revisions()).hasSize(999);
        assertThat(compilation.errors()).hasSize(1);
    }

    /** The schema has room for 999 places; the thousandth module is refused for its own. */
    private static void add(TreeMap<String, byte[]> files, GoodModule good, int order) {
        for (var path : good.bytes().keySet()) {
            if (path.startsWith(GoodModule.FOLDER)) {
                var text = good.text(path)
                        .replace(
                                "id: alert\ntitle: The alert\norder: 6",
                                "id: m%1$d\ntitle: M\norder: %1$d".formatted(order));
                files.put(path.replace("06-alert", "%04d-m".formatted(order)), text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
