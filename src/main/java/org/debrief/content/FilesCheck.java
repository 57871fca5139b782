package org.debrief.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Warns of files that nothing reads, and notes a facilitator's guide that is not there yet. */
final class FilesCheck {

    private static final Pattern SHARED = Pattern.compile(
            "README\\.md|(inventory|sources|glossary|released|self-assessment)\\.yaml|frameworks/[^/]+\\.yaml");

    private static final Pattern MODULE = Pattern.compile("modules/[^/]+/(.+)");

    private FilesCheck() {}

    static void folder(ContentFiles files, Problems problems) {
        var schemas = Schemas.files().collect(Collectors.toSet());
        for (var path : files.bytes().keySet()) {
            var inModule = MODULE.matcher(path);
            boolean expected = inModule.matches()
                    ? ModuleReading.OWN.matcher(inModule.group(1)).matches()
                    : SHARED.matcher(path).matches() || schemas.contains(path);
            if (!expected) {
                problems.warning(path, 1, "Nothing reads a file of this name here. Move it, rename it or take it out.");
            }
        }
    }

    static void module(ModuleDraft draft) {
        var folder = draft.reading().folder();
        var files = draft.reading().files();
        if (!files.has(folder + ModuleReader.WORKSHOP)) {
            draft.problems()
                    .note(
                            draft.facts().file(),
                            1,
                            "There is no workshop.md yet. Facilitators need a guide to the case.");
        }
        if (draft.allScenesRead()) {
            draft.exhibits().warnOfUnplaced();
        }
        warnOfUnreadNumbers(draft, files.under(folder + ModuleReader.EXHIBITS, ".csv"));
    }

    private static void warnOfUnreadNumbers(ModuleDraft draft, List<String> paths) {
        var read = draft.exhibits().dataFiles();
        for (var path : paths) {
            if (draft.exhibits().allRead() && !read.contains(path)) {
                draft.problems()
                        .warning(path, 1, "No chart reads these numbers. Name the file in one, or take it out.");
            }
        }
    }
}
