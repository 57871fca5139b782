package org.debrief.notice;

import java.util.Optional;

/** Writes what somebody asked for at an address after they had their answer, so that nothing tells them who is known here. */
public interface Correspondent {

    /** In a transaction; nothing where there is nobody to write to. */
    Optional<Letter> letter(String to);
}
