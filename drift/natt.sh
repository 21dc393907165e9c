#!/bin/sh
# Nattbygget på en egen server: hämta det senaste, hämta paketen om de har ändrats, bygg och publicera.
# Går något inte att hämta byggs det som finns, så att status och frister ändå stämmer. Slutkoden är byggets, eller 75 när bygget gick
# men byggde på något gammalt: då visar systemd det.
set -u
cd "$(dirname "$0")/.." || exit 2
hamtat=0
git pull --ff-only --quiet || {
  echo "Det senaste gick inte att hämta. Bygger det som finns." >&2
  hamtat=75
}
if ! cmp -s package-lock.json node_modules/.hamtade-paket; then
  # npm tömmer mappen först. De förra paketen läggs undan, och finns kvar om natten avbryts.
  [ -d node_modules.forra ] || [ ! -d node_modules ] || mv node_modules node_modules.forra
  if npm ci --ignore-scripts --silent; then
    cp package-lock.json node_modules/.hamtade-paket
    rm -rf node_modules.forra
  else
    [ -d node_modules.forra ] || exit 75
    rm -rf node_modules
    mv node_modules.forra node_modules
    echo "Paketen gick inte att hämta. Bygger med de förra." >&2
    hamtat=75
  fi
fi
npm run --silent build -- --compress || exit
exit $hamtat
