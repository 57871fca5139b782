package org.debrief.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that nobody but its owner reads, where the file system knows owners; on the disk whole, or not at all. */
public record OwnersFile(Path path) {

    public void write(String text) throws IOException {
        var folder = Files.createDirectories(path.toAbsolutePath().getParent());
        var whole = Files.createTempFile(folder, "owners", ".new");
        Files.writeString(whole, text, StandardOpenOption.SYNC);
        Files.move(whole, path.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
    }
}
