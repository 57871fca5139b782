package org.debrief.content;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles a content folder: files to revisions, with everything that is wrong on the way. */
public final class Compiler {

    static final String MODULES = "modules/";

    private static final Pattern MODULE_FOLDER = Pattern.compile("(modules/[^/]+/).*");

    private final RealLookingIdentifiers identifiers;

    public Compiler(RealLookingIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    public Compilation compile(SortedMap<String, byte[]> bytes) {
        var files = new ContentFiles(bytes);
        var problems = new Problems();
        var shapes = Schemas.of(files, problems);
        var shared = new SharedReader(files, shapes, problems).read();
        FilesCheck.folder(files, problems);
        var folders = folders(bytes);
        var readings = folders.stream()
                .map(folder -> new ModuleReading(folder, files, shared, shapes))
                .toList();
        // Modules share nothing that changes, so that each can be read by a thread of its own.
        var drafts = readings.parallelStream()
                .flatMap(reading -> ModuleReader.read(reading).stream())
                .toList();
        new FolderCheck(drafts, shared, problems).check(folders.size());
        drafts.parallelStream().forEach(draft -> new ModuleCheck(draft, identifiers).check());
        ReleaseCheck.of(files, shapes, problems).check(drafts, folders.size());
        var found = new TreeSet<>(problems.all());
        readings.forEach(reading -> found.addAll(reading.problems().all()));
        return new Compilation(revisions(drafts), List.copyOf(found));
    }

    /** Files that were checked when the application was built: read, and not checked again at every start. */
    public static List<Revision> trust(SortedMap<String, byte[]> bytes) {
        var files = new ContentFiles(bytes);
        var shared = new SharedReader(files, Shapes.TRUSTED, new Problems()).read();
        return revisions(folders(bytes).parallelStream()
                .map(folder -> new ModuleReading(folder, files, shared, Shapes.TRUSTED))
                .flatMap(reading -> ModuleReader.read(reading).stream())
                .toList());
    }

    private static List<String> folders(SortedMap<String, byte[]> files) {
        return files.tailMap(MODULES).keySet().stream()
                .map(MODULE_FOLDER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .toList();
    }

    private static List<Revision> revisions(List<ModuleDraft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.problems().refused())
                .flatMap(draft -> draft.module().map(module -> revision(draft, module)).stream())
                .sorted(Comparator.comparingInt(revision -> revision.module().order()))
                .toList();
    }

    static Revision revision(ModuleDraft draft, Module module) {
        var files = new TreeMap<>(draft.reading().uses().files());
        draft.reading().moduleFiles().forEach(files::put);
        return new Revision(ContentHash.of(files), module, Collections.unmodifiableSortedMap(files));
    }

    /** A stored revision, as it was: not checked again, but refused when its files are not the ones its id was made of. */
    public static Revision load(String id, SortedMap<String, byte[]> files) {
        if (!ContentHash.of(files).equals(id)) {
            throw new IllegalArgumentException("The files of revision %s have changed".formatted(id));
        }
        var problems = new Problems();
        var content = new ContentFiles(files);
        var shared = new SharedReader(content, Shapes.TRUSTED, problems).read();
        var module = ModuleReader.read(new ModuleReading("", content, shared, Shapes.TRUSTED))
                .flatMap(ModuleDraft::module)
                .orElseThrow(() -> new IllegalArgumentException("Revision %s cannot be read".formatted(id)));
        return new Revision(id, module, Collections.unmodifiableSortedMap(new TreeMap<>(files)));
    }
}
