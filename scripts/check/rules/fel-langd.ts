import { rule } from "../rule.ts";

export const felLangd = rule({
  id: "fel-langd",
  severity: "fel",
  titel: "För kort eller för lång text",
  why: "En rubrik ska få plats på en rad i en mobil, en sammanfattning ska gå att läsa högt.",
  examples: [{ fel: "titel: Stöd", ratt: "titel: Stöd till små företag i kris", tecken: "Stöd" }],
});
