import type { Token } from "markdown-it";
import type { Finding } from "../problem.ts";
import { roughMarkdown } from "../rough-markdown.ts";
import { rule } from "../rule.ts";

const ADRESS = /(?:https?:\/\/|www\.)[^\s<>()[\]{}"”]{3,}/i;

/** `[text] (adress)`, `(text)[adress]`, `[text](adress med mellanslag)`, and an address by itself. */
const FORMER = new RegExp(
  [
    "\\[(?<fore>[^[\\]\\n]{1,200})\\](?<glapp>[ \\t]+)\\((?<mal>(?:https?://|www\\.)[^\\s()]+)\\)",
    "\\((?<ord>[^()\\n]{1,200})\\)\\[(?<bakvant>(?:https?://|www\\.)[^\\s[\\]]+)\\]",
    "\\[[^[\\]\\n]{1,200}\\]\\((?<delad>https?://[^\\s()]*[ \\t][^()\\n]*)\\)",
    "\\[[^[\\]\\n]{1,200}\\]\\((?<oppen>https?://[^\\s()]+)(?=\\s|$)",
    `(?<![\\w@./<>"'=-])(?<naken>${ADRESS.source})`,
  ].join("|"),
  "gi",
);

export const lankBlirText = rule({
  id: "lank-blir-text",
  severity: "varning",
  titel: "En länk som blir vanlig text",
  why: "En adress som bara står i texten går inte att klicka på, och den är svår att skriva av på en telefon.",
  when: ({ text }) => text.tokens.some(holdsAddress),
  *check({ text }) {
    const shown = text.tokens.flatMap(unlinkedWords).join("\n");
    for (const match of roughMarkdown(text).matchAll(FORMER)) {
      const adress = ADRESS.exec(match[0])?.[0] ?? "";
      // What the reader gets decides: some ways to write a link are rarer than those that are looked for.
      if (!shown.includes(adress.replace(/\W+$/, ""))) continue;
      const start = text.bodyStart + match.index;
      yield judged(match, start);
    }
  },
  examples: [
    {
      del: "text",
      fel: "Sök på https://www.almi.se/brygglan.",
      ratt: "Sök hos [Almi, som beskriver brygglånet](https://www.almi.se/brygglan).",
      tecken: "https://www.almi.se/brygglan",
    },
    {
      del: "text",
      fel: "Läs [Almis villkor] (https://www.almi.se/villkor).",
      ratt: "Läs [Almis villkor](https://www.almi.se/villkor).",
      tecken: " ",
    },
    {
      del: "text",
      fel: "Läs (Almis villkor)[https://www.almi.se/villkor].",
      ratt: "Läs [Almis villkor](https://www.almi.se/villkor).",
      tecken: "(Almis villkor)[https://www.almi.se/villkor]",
    },
    {
      del: "text",
      fel: "Läs [Almis villkor](https://www.almi.se/stod och mer.pdf).",
      ratt: "Läs [Almis villkor](https://www.almi.se/stod%20och%20mer.pdf).",
      tecken: "https://www.almi.se/stod och mer.pdf",
    },
  ],
});

const holdsAddress = (token: Token): boolean =>
  token.type === "inline" &&
  (token.children ?? []).some(mayBeAddress) &&
  unlinkedWords(token).some((words) => ADRESS.test(words));

const mayBeAddress = ({ type, content }: Token): boolean =>
  type === "text" && (content.includes("://") || content.includes("www.") || content.includes("WWW."));

/** The words of a block that are no part of a link. */
function unlinkedWords({ children }: Token): string[] {
  let depth = 0;
  const words: string[] = [];
  for (const { type, content } of children ?? []) {
    if (type === "link_open") depth += 1;
    else if (type === "link_close") depth -= 1;
    else if (depth === 0 && type === "text") words.push(content);
  }
  return words;
}

function judged({ 0: written, groups = {} }: RegExpExecArray, start: number): Finding {
  const { fore, glapp = "", ord, bakvant, delad } = groups;
  if (fore !== undefined) {
    const from = start + fore.length + 2;
    const message = "Länken blir inte en länk. Ta bort mellanslaget mellan ] och (.";
    return { start: from, end: from + glapp.length, message, fix: { text: "" } };
  }
  const end = start + written.length;
  if (ord !== undefined) {
    const text = `[${ord}](${bakvant})`;
    const message = `Länken är skriven bakvänd. Skriv ${text.slice(0, 200)}`;
    return { start, end, message, ...(!/[[\]]/.test(ord) && { fix: { text } }) };
  }
  if (delad !== undefined) {
    const from = start + written.indexOf("](") + 2;
    const message =
      "Adressen har mellanslag, och därför blir länken vanlig text. Skriv %20 i stället för varje mellanslag.";
    return { start: from, end: from + delad.length, message, hint: `Skriv: ${delad.trim().replace(/[ \t]/g, "%20")}` };
  }
  const { oppen } = groups;
  if (oppen === undefined) return bare(written, start);
  const from = start + written.indexOf("](") + 2;
  const message = "Länken slutar inte, och därför blir den vanlig text. Skriv ) direkt efter adressen.";
  return { start: from, end: from + oppen.replace(/[.,;:!?]+$/, "").length, message };
}

function bare(written: string, start: number): Finding {
  const adress = written.replace(/[.,;:!?*_~'’\\|]+$/, "");
  const hel = adress.replace(/^(?:http:\/\/)?(?!https:)/i, "https://");
  return {
    start,
    end: start + adress.length,
    message: "Adressen går inte att klicka på: den står som vanlig text.",
    hint: `Skriv den som en länk: [vad läsaren möter där](${hel.slice(0, 200)})`,
  };
}
