#!/bin/sh
# Backs up a database into a folder: one file in pg_dump's custom format, whole or not there at all, named by the database.
# Debrief's, and in the same way the sign-in server's, where that is yours too.
#
#   PGHOST=… PGDATABASE=… PGUSER=… PGPASSFILE=… backup.sh FOLDER
#
# Debrief's does not hold the key-encryption key, and without that key nobody's words in it open. Keep the key elsewhere.
# People who erase themselves later are still in it: with a backup every night, none grows older than BACKUP_KEEP_DAYS days
# (35), and restore.sh asks for the list of who was erased.
set -eu
umask 077

folder=${1:?"Usage: backup.sh FOLDER"}
database=${PGDATABASE:?"Set PGDATABASE"}
keep=${BACKUP_KEEP_DAYS:-35}
case $keep in
'' | 0* | 1 | *[!0-9]*)
    echo "BACKUP_KEEP_DAYS is $keep. Set it to a number of days, 2 or more." >&2
    exit 1
    ;;
esac

mkdir -p "$folder"
if find "$folder" -name '*key-encryption-key*' | grep -q .; then
    echo "The key-encryption key lies in $folder. Keep it apart: whoever has both reads what people wrote." >&2
    exit 1
fi

backup=$folder/$database-$(date -u +%Y%m%dT%H%M%SZ).dump
partial=$backup.partial
trap 'rm -f "$partial"' EXIT

pg_dump --format=custom --no-owner --no-privileges --file="$partial"
pg_restore --list "$partial" >/dev/null
(cd "$folder" && sha256sum "$(basename "$partial")" | sed 's/\.partial$//') >"$backup.sha256"
mv "$partial" "$backup"

# This database's own, and of no other whose name only begins as this one's does. A day early: what stays until the next night
# must not be too old by then. In minutes, because -mtime counts whole days and lets a day more go by.
find "$folder" -name "$database-????????T??????Z.dump*" -mmin "+$(((keep - 1) * 24 * 60))" -exec rm -f {} +
echo "$backup"
