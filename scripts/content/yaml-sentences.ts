import type { ErrorCode } from "yaml";

/** What each fault of YAML means to an editor: what is wrong, and what to write. */
export const yamlSentences: Record<ErrorCode, string> = {
  ALIAS_PROPS: "Tecknet * har en särskild betydelse här. Sätt texten inom citattecken.",
  BAD_ALIAS: "Tecknet * har en särskild betydelse först i en text. Sätt texten inom citattecken.",
  BAD_COLLECTION_TYPE:
    "Raden är skriven på ett sätt som inte stöds. Skriv ”falt: text” eller en lista med bindestreck.",
  BAD_DIRECTIVE: "Raden börjar med %. Sätt texten inom citattecken.",
  BAD_DQ_ESCAPE:
    "Omvänt snedstreck (\\) har en särskild betydelse inom \"…\". Skriv det dubbelt (\\\\) eller använd '…' i stället.",
  BAD_INDENT: "Indraget stämmer inte. Ställ raden under den förra i samma lista, med två mellanslag för varje nivå.",
  BAD_PROP_ORDER: "Tecknet & eller ! har en särskild betydelse här. Sätt texten inom citattecken.",
  BAD_SCALAR_START:
    "Texten börjar med ett tecken som har en särskild betydelse (till exempel @ eller `). Sätt den inom citattecken.",
  BLOCK_AS_IMPLICIT_KEY: "Texten innehåller ett kolon och måste stå inom citattecken.",
  BLOCK_IN_FLOW:
    "Inom [ ] och { } får ingen punktlista stå. Skriv allt på en rad, eller en punkt per rad utan klamrar.",
  DUPLICATE_KEY: "Fältet står två gånger. Ta bort det ena, eller slå ihop dem.",
  IMPOSSIBLE: "Raden går inte att läsa. Jämför med en notis som fungerar.",
  KEY_OVER_1024_CHARS: "Fältets namn är orimligt långt. Kontrollera att kolonet står rätt.",
  MISSING_CHAR: "Ett tecken saknas: ett avslutande citattecken, en klammer, ett kommatecken eller ett kolon.",
  MULTILINE_IMPLICIT_KEY:
    "Raden saknar kolon efter fältets namn, eller en text som går över flera rader behöver dras in.",
  MULTIPLE_ANCHORS: "Tecknet & har en särskild betydelse först i en text. Sätt texten inom citattecken.",
  MULTIPLE_DOCS: "Rader med bara ... eller --- får inte stå bland uppgifterna. Ta bort raden.",
  MULTIPLE_TAGS: "Tecknet ! har en särskild betydelse först i en text. Sätt texten inom citattecken.",
  NON_STRING_KEY: "Ett fältnamn måste vara text. Skriv ”falt: värde”.",
  RESOURCE_EXHAUSTION: "Uppgifterna är för djupt inskjutna i varandra. Skriv dem enklare.",
  TAB_AS_INDENT: "Raden är indragen med tabb. Använd mellanslag: två för varje nivå.",
  TAG_RESOLVE_FAILED: "Tecknet ! har en särskild betydelse först i en text. Sätt texten inom citattecken.",
  UNEXPECTED_TOKEN: "Här står ett tecken som inte väntades. Sätt texten inom citattecken, eller kontrollera indraget.",
};
