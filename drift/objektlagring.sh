#!/bin/sh
# Bygger webbplatsen och lägger upp den på objektlagring med rclone: drift/objektlagring.sh namn:hink
# Utan --compress: där komprimerar den som delar ut filerna. Ordningen gör att ingen läsare möter en sida vars filer saknas.
set -eu
MAL=${1:?Ange vart, till exempel min-lagring:regionsidan}
cd "$(dirname "$0")/.."

# Filer med namn efter sitt innehåll ändras aldrig och får behållas för alltid. Samma som i scripts/publish/headers.ts; ett test håller dem lika.
hashade() {
  verb=$1
  shift
  rclone "$verb" --copy-links --checksum --header-upload "Cache-Control: public, max-age=31536000, immutable" \
    --include "/assets/*.??????????.{css,js}" --include "/pagefind/{fragment,index,filter}/**" "$@"
}

# Bort med det som fanns före den version som visas nu. Filerna till den får ligga kvar ett bygge till, för sidor som står öppna.
# Bara om det är den som ligger här: efter ett avbrott, eller ett bygge däremellan, kan en annan vara uppe, och då städas inget.
if rclone cat "$MAL/version.json" 2>/dev/null | cmp -s - _site/version.json; then
  hashade sync _site/ "$MAL"
fi
npm run --silent build
hashade copy _site/ "$MAL"
rclone sync --copy-links --checksum --header-upload "Cache-Control: no-cache" \
  --exclude "/assets/*.??????????.{css,js}" --exclude "/pagefind/{fragment,index,filter}/**" --exclude "/_headers" _site/ "$MAL"
