#!/bin/sh
# What the service "tools" of compose.yaml does, on the network of the database. The README in backup/ says when.
#
#   backup                      both databases, then the lists of who was erased, into /backups
#   erasures                    the lists alone
#   restore BACKUP [ERASURES]   one database; with Debrief's the lists go to the nodes
#   psql …                      PostgreSQL's own client, on Debrief's database
set -eu
umask 077
export HOME=/tmp PGHOST=database

as() {
    export PGDATABASE="$1" PGUSER="$1"
    PGPASSWORD=$(cat "/run/secrets/$2")
    export PGPASSWORD
}
debrief() { as debrief database-password; }
keycloak() { as keycloak keycloak-database-password; }

# One list after the other, each beside its place and then into it: a crash leaves the old copy. None is ever deleted, so that
# a volume that is new and empty takes nothing away from the copy.
copy_erasures() {
    mkdir -p /backups/erasures
    for list in /var/lib/debrief/*; do
        [ -f "$list" ] || continue
        cp "$list" /backups/erasures.partial
        sync /backups/erasures.partial
        mv /backups/erasures.partial "/backups/erasures/${list##*/}"
    done
}

# To where the nodes read them, before anybody is back whom they name. A list that is there is newer than its copy, and stays.
give_erasures() {
    if ! [ -w /var/lib/debrief ]; then
        echo "The volume of the erasure lists is not the nodes' yet. Make it so, as deploy/backup/README.md says." >&2
        exit 1
    fi
    for list in "$1"/*; do
        [ -f "$list" ] || continue
        [ ! -e "/var/lib/debrief/${list##*/}" ] || continue
        cp "$list" /var/lib/debrief/.given
        mv /var/lib/debrief/.given "/var/lib/debrief/${list##*/}"
    done
}

case ${1:-backup} in
backup)
    debrief
    /opt/debrief/backup/backup.sh /backups
    keycloak
    /opt/debrief/backup/backup.sh /backups
    # Last: whoever is in the databases just saved and erased since is on the lists.
    copy_erasures
    ;;
erasures)
    copy_erasures
    ;;
restore)
    backup=${2:?"Usage: restore BACKUP ERASURES"}
    case ${backup##*/} in
    keycloak-*)
        keycloak
        /opt/debrief/backup/restore.sh "$backup" sign-in-server
        ;;
    *)
        erasures=${3:?"Usage: restore BACKUP ERASURES (the folder of the lists, or nobody-was-erased)"}
        debrief
        if [ -d "$erasures" ]; then
            give_erasures "$erasures"
            erasures=/var/lib/debrief
        fi
        /opt/debrief/backup/restore.sh "$backup" "$erasures"
        ;;
    esac
    ;;
psql)
    shift
    debrief
    exec psql --no-psqlrc "$@"
    ;;
*)
    echo "There is no $1: backup, erasures, restore or psql." >&2
    exit 1
    ;;
esac
