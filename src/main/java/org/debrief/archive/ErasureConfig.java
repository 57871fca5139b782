package org.debrief.archive;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "debrief.erasure")
public interface ErasureConfig {

    /**
     * Who was erased: one author's id a line and nothing else. Kept outside the database and its backups, shared by all
     * nodes; whoever stands in it is erased again at the next start, so that restoring a backup brings nobody back.
     */
    @WithDefault(".data/erasures")
    Path list();
}
