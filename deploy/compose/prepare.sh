#!/bin/sh
# Makes the secrets that nobody need know, into deploy/secrets, once; what is there already stays. Certificates and the mail
# server's password are yours to put beside them, under the names that it says: run it again when they are there.
set -eu
umask 077
cd "$(dirname "$0")/.."
mkdir -p secrets
# The folder is closed to others. The files in it are readable, because each container reads as a user of its own; a file that
# it cannot read would keep a node from every other one too.
chmod 0700 secrets
random() {
    [ -e "secrets/$1" ] || { head -c 32 /dev/urandom | base64 | tr -d '\n' > "secrets/$1"; }
    chmod 0444 "secrets/$1"
}
# 32 random bytes in base64, which is what a key-encryption key is. Keep a copy of that one away from this server.
random key-encryption-key
random database-password
random keycloak-database-password
random keycloak-administrator-password
random oidc-client-secret
for yours in certificate.pem certificate.key keycloak-certificate.pem keycloak-certificate.key smtp-password; do
    if [ -e "secrets/$yours" ]; then
        chmod 0444 "secrets/$yours"
    else
        echo "Still to be put there by you, before you run this again: deploy/secrets/$yours"
    fi
done
# Only where there is an authority of your own; configuration.md.
[ ! -e secrets/authority.pem ] || chmod 0444 secrets/authority.pem
