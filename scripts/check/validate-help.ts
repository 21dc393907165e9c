/** What `npm run validate -- --help` says. */
export const VALIDATE_HELP = `Kontrollerar innehållet och visar varje fel med rad, plats och väg ut.

  npm run validate -- [sökvägar] [flaggor]

Sökvägar till filer eller mappar i innehållet visar bara det som gäller dem.

  --format FORMAT     text (förvalt), github, json, sarif eller junit
  --max-warnings N    underkänn fler än N varningar
  --fix               rätta det som säkert går att rätta, och visa resten
  --diff              visa vad --fix skriver i stället för rapporten; utan --fix skrivs inget
  --base REF          jämför med en gren eller version i git, till exempel origin/main:
                      adresser och uppgifter som redan är publicerade, ändrade filer först
  --content MAPP      var innehållet ligger
  --today DATUM       dagen som innehållet bedöms efter, till exempel 2020-11-16
  --explain REGEL     visa hjälpen för en regel, till exempel okand-region
  --rules             visa alla regler
  --help, -h          visa den här hjälpen

Rapporten skrivs på standard ut, allt annat på standard fel. Färg visas i en terminal;
NO_COLOR tar bort den, FORCE_COLOR tar fram den. Med --format github skrivs dessutom
en tabell till filen i GITHUB_STEP_SUMMARY.

Slutkoder: 0 rätt (varningar får finnas), 1 fel i innehållet, 2 fel använt eller inställt,
3 ett fel i programmet, 4 för många varningar.
`;
