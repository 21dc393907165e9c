#!/bin/sh
# Nattbygget på en egen server: hämta det senaste, hämta paketen om de har ändrats, bygg och publicera.
# Går det inte att hämta byggs det som finns, så att status och frister ändå stämmer. Slutkoden är byggets.
set -u
cd "$(dirname "$0")/.." || exit 2
git pull --ff-only --quiet || echo "Det senaste gick inte att hämta. Bygger det som finns." >&2
if ! cmp -s package-lock.json node_modules/.hamtade-paket; then
  npm ci --ignore-scripts --silent || exit
  cp package-lock.json node_modules/.hamtade-paket
fi
exec npm run --silent build -- --compress
