/**
 * What an account may ask about itself: where it is signed in, everything kept about it as one file, and to be erased. Apart
 * from {@code account}, which {@code web} uses and which can therefore have no pages.
 *
 * <p>Who was erased is also written down outside the database, because a backup knows nothing of what happened after it: at
 * every start whoever stands in the list is erased again. {@code debrief.erasure.list} is a file, which one node keeps for
 * itself; or, where it is a folder, every node writes a file of its own in it and reads all of them. So no node ever changes
 * what another one wrote, and the folder may be a volume that all share, or one of each node whose files an operator lays
 * together before a restore. A table would be lost with the database, or turned back by the same backup.
 */
package org.debrief.archive;
