#!/bin/bash
# Keycloak reads passwords from its environment alone: they are put there from their files, for its process and no other.
set -eu
KC_DB_PASSWORD=$(< /run/secrets/keycloak-database-password)
KC_BOOTSTRAP_ADMIN_USERNAME=first-administrator
KC_BOOTSTRAP_ADMIN_PASSWORD=$(< /run/secrets/keycloak-administrator-password)
DEBRIEF_CLIENT_SECRET=$(< /run/secrets/oidc-client-secret)
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_USERNAME KC_BOOTSTRAP_ADMIN_PASSWORD DEBRIEF_CLIENT_SECRET
exec /opt/keycloak/bin/kc.sh "$@"
