package org.debrief.debrief;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.debrief.content.Said;

/** What was kept before and what came after it, side by side: nothing is overwritten and nothing is lost. */
final class BothTexts {

    @CheckedTemplate(basePath = "debrief")
    static class Templates {
        static native TemplateInstance both(String path, String title, List<Said> kept, List<Said> sent);
    }

    private BothTexts() {}

    static TemplateInstance page(String path, String title, List<Said> kept, List<Said> sent) {
        return Templates.both(path, title, kept, sent);
    }
}
