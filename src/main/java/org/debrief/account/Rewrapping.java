package org.debrief.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Wraps data keys by the current key-encryption key that an earlier one wraps. What they seal is not touched. Each row is
 * changed only if nobody has changed it meanwhile, so that nodes may do this together, stop and go on; all take them in the
 * same order.
 */
record Rewrapping(DataSource database, KeyRing keys) {

    /** Wraps up to {@code limit} anew and says how many were looked at; none when all are done. */
    int some(int limit) {
        try (var connection = database.getConnection()) {
            var old = old(connection, limit);
            for (var key : old) {
                replace(connection, key, keys.rewrap(key));
            }
            return old.size();
        } catch (SQLException failed) {
            throw new IllegalStateException("Data keys could not be wrapped anew", failed);
        }
    }

    private List<DataKey> old(Connection connection, int limit) throws SQLException {
        try (var query = connection.prepareStatement(
                "select author_id, wrapped, key_version from data_key where key_version <> ? order by author_id fetch first ? rows only")) {
            query.setString(1, keys.current());
            query.setInt(2, limit);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<DataKey>();
                while (rows.next()) {
                    found.add(DataKey.of(rows.getObject(1, UUID.class), rows.getBytes(2), rows.getString(3)));
                }
                return found;
            }
        }
    }

    private static void replace(Connection connection, DataKey old, DataKey rewrapped) throws SQLException {
        try (var update = connection.prepareStatement(
                "update data_key set wrapped = ?, key_version = ? where author_id = ? and key_version = ?")) {
            update.setBytes(1, rewrapped.wrapped);
            update.setString(2, rewrapped.keyVersion);
            update.setObject(3, old.authorId);
            update.setString(4, old.keyVersion);
            update.executeUpdate();
        }
    }
}
