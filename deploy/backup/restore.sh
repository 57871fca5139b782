#!/bin/sh
# Restores a backup of Debrief into an empty database. Run it while no node runs.
#
#   PGHOST=… PGDATABASE=… PGUSER=… PGPASSFILE=… restore.sh BACKUP ERASURES
#
# ERASURES is the list of who was erased since, a file or a folder of files, kept outside the database: the nodes must be given
# it as debrief.erasure.list, and erase those people again when they start. If there is none, say "nobody-was-erased"; of the
# sign-in server's database, which has no such list, say "sign-in-server".
set -eu

backup=${1:?"Usage: restore.sh BACKUP ERASURES"}
erasures=${2:?"Usage: restore.sh BACKUP ERASURES (the list of who was erased, or nobody-was-erased)"}

case $erasures in
nobody-was-erased | sign-in-server) ;;
*)
    if [ ! -r "$erasures" ]; then
        echo "There is no list $erasures. Without it people who erased themselves after the backup would be back." >&2
        exit 1
    fi
    ;;
esac
if [ -f "$backup.sha256" ]; then
    (cd "$(dirname "$backup")" && sha256sum --check --quiet "$(basename "$backup").sha256") || {
        echo "The backup $backup is not as it was made. Take another." >&2
        exit 1
    }
fi

tables=$(psql --no-psqlrc --tuples-only --no-align --command \
    "select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
if [ "$tables" != 0 ]; then
    echo "The database is not empty: it has $tables tables. Nothing was restored; give an empty one." >&2
    exit 1
fi

pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --dbname="${PGDATABASE:?"Set PGDATABASE"}" "$backup"
psql --no-psqlrc --quiet --command analyze

if [ "$erasures" = sign-in-server ]; then
    echo "Restored $backup. Whoever was removed there since is back, and must be removed again."
    exit
fi
echo "Restored $backup. Before a node starts, give it"
echo "- the key-encryption key that belongs to this database (debrief.keys.key-encryption-key.1, …); without it it will not start"
[ "$erasures" = nobody-was-erased ] || echo "- the list of who was erased: debrief.erasure.list=$erasures"
