import { lankFel } from "../../../schemas/falt.ts";
import { mayHold } from "../../../schemas/may-hold.ts";
import { rule } from "../rule.ts";

const TJANST = "safelinks.protection.outlook.com";

const mayHoldAny = mayHold([TJANST]);

const LANK = new RegExp(
  `https?://[\\w.-]{0,60}(?<![\\w-])${TJANST.replaceAll(".", "\\.")}/[^\\s<>"'\`()\\[\\]]*`,
  "gi",
);

export const lankUrEpost = rule({
  id: "lank-ur-epost",
  severity: "fel",
  titel: "Länkar kopierade ur Outlook",
  why: "Outlook skriver om länkar i breven så att de går genom Microsoft och bär med sig mottagarens e-postadress. Den ska inte publiceras.",
  when: ({ source }) => mayHoldAny(source),
  *check({ source }) {
    for (const { 0: lank, index } of source.matchAll(LANK)) {
      const mal = targetOf(lank);
      yield {
        start: index,
        end: index + lank.length,
        message: "Länken är kopierad ur Outlook och innehåller e-postadressen till den som fick brevet.",
        hint: mal ? `Skriv adressen som den leder till: ${mal}` : "Öppna länken och skriv adressen som du kommer till.",
        ...(mal && isSure(mal) && { fix: { text: mal } }),
      };
    }
  },
  examples: [
    {
      fel: `kallor:\n  - titel: Almi om brygglånet\n    url: https://eur03.${TJANST}/?url=https%3A%2F%2Fwww.almi.se%2Fbrygglan&data=04%7C01%7Canna.exempel%40example.org%7C0&sdata=x%3D&reserved=0`,
      ratt: "kallor:\n  - titel: Almi om brygglånet\n    url: https://www.almi.se/brygglan",
    },
    {
      del: "text",
      fel: `Läs [villkoren](https://eur03.${TJANST}/?url=https%3A%2F%2Fwww.almi.se%2Fvillkor&data=04%7C01%7Canna.exempel%40example.org%7C0).`,
      ratt: "Läs [villkoren](https://www.almi.se/villkor).",
    },
  ],
});

/** Where such an address leads: its parameter `url`, which may be parted from the next as in HTML. */
function targetOf(lank: string): string | undefined {
  const skrivet = /[?&;]url=([^&;]+)/i.exec(lank)?.[1] ?? "";
  try {
    const mal = decodeURIComponent(skrivet);
    return /^https?:\/\/[^\s<>"\\^`{|}]{4,}$/i.test(mal) ? mal : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing that ends a link in Markdown or begins something else in YAML. */
const isSure = (mal: string): boolean => lankFel(mal) === undefined && /^[\w./~:?=&%+@;,-]*[\w/]$/.test(mal);
