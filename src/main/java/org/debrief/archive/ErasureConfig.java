package org.debrief.archive;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "debrief.erasure")
public interface ErasureConfig {

    /**
     * Who was erased: one author's id a line and nothing else, kept outside the database and its backups. A file of one node;
     * or a folder that is there before the nodes start, in which each writes a file of its own and reads all. Whoever stands
     * in it is erased again at the next start, so that restoring a backup brings nobody back.
     */
    @WithDefault(".data/erasures")
    Path list();
}
