package org.debrief.account;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What every feature with personal rows provides. The build fails when a table that leads to an author belongs to none.
 */
public interface PersonalData {

    /** The tables whose personal rows this feature exports and erases. */
    Set<String> tables();

    /** Everything these tables hold about the author, opened, ready to be written as JSON. */
    Map<String, Object> export(UUID author, AuthorKey key);

    /** Removes or unlinks every personal row of the author. */
    void erase(UUID author);

    /** Features that point at others are erased first; smaller goes earlier. */
    int erasureOrder();
}
