/** What `npm run new -- --help` says. */
export const NEW_HELP = `Skapar en ny notis. Utan flaggor får du frågor på svenska, en i taget.

  npm run new
  npm run new -- --typ behov
  npm run new -- --typ insats --set titel="…" --set kallor.0.url=https://… --text-file text.md

  --typ TYP           insats, programförändring, informationstillfälle, erfarenhet eller behov
  --svar FIL          svaren som JSON, {"typ": …, "titel": …, "brodtext": …}; - läser det som skickas in
  --set FÄLT=VÄRDE    ett svar; går före filen. En del av en grupp skrivs ansokan.stanger, en källa
                      kallor.0.titel, ett ja tills_vidare=ja. Listor: regioner=Halland,Skåne
  --text TEXT         brödtexten
  --text-file FIL     brödtexten ur en fil; - läser det som skickas in
  --namn NAMN         filens namn, som blir sidans adress; annars görs det av titeln
  --content MAPP      var innehållet ligger
  --today DATUM       dagen som notisen bedöms efter
  --dry-run           visa filen i stället för att skriva den
  --help, -h          visa den här hjälpen

Med --svar, --set eller --text frågas inget. En fil som finns skrivs aldrig över, och en notis med
fel skrivs inte.

Slutkoder: 0 skriven (varningar får finnas), 1 fel i notisen, 2 fel använt eller avbrutet,
3 ett fel i programmet.
`;
