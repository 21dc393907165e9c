import { koderI, mayHoldSecret, nycklarI } from "../../../schemas/hemligheter.ts";
import { rule } from "../rule.ts";

const KOD =
  "Här står en kod eller ett lösenord till ett möte. Ta bort det och hänvisa till anmälan eller inbjudan i stället.";
const NYCKEL =
  "Här står något som ser ut som en hemlig nyckel. Ta bort den, och byt ut nyckeln: den som en gång har synts är förbrukad.";

export const motesuppgifter = rule({
  id: "motesuppgifter",
  severity: "fel",
  titel: "Lösenord, möteskoder och nycklar",
  why: "En sida som alla kan läsa släpper in vem som helst i mötet eller systemet. Koden hör hemma i inbjudan till dem som är anmälda.",
  when: ({ source }) => mayHoldSecret(source),
  *check({ source }) {
    for (const [start, end] of koderI(source)) yield { start, end, message: KOD };
    for (const [start, end] of nycklarI(source)) yield { start, end, message: NYCKEL };
  },
  examples: [
    {
      typ: "informationstillfälle",
      fel: "lank: https://zoom.us/j/91234567890?pwd=hemligt",
      ratt: "lank: https://zoom.us/j/91234567890",
      tecken: "hemligt",
    },
    {
      del: "text",
      fel: "Mötet hålls i Zoom. Lösenord: sommar20",
      ratt: "Mötet hålls i Zoom. Lösenordet skickas till anmälda.",
      tecken: "sommar20",
    },
    {
      del: "text",
      fel: "Mötes-ID 912 3456 7890, kod 482913.",
      ratt: "Länk och kod skickas till anmälda dagen före.",
      tecken: "482913",
    },
    {
      del: "text",
      fel: "```\n-----BEGIN PRIVATE KEY-----\n```",
      ratt: "Nyckeln finns hos förvaltaren.",
      tecken: "-----BEGIN PRIVATE KEY-----",
    },
  ],
});
