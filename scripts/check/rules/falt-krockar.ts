import { rule } from "../rule.ts";

export const faltKrockar = rule({
  id: "falt-krockar",
  severity: "fel",
  titel: "Fält som motsäger varandra",
  why: "Två uppgifter som inte kan vara sanna på en gång vilseleder läsaren.",
  examples: [
    { fel: "regioner: [alla, Skåne]", ratt: "regioner: alla", tecken: "alla" },
    { fel: "regioner: [Skåne]\nutom: [Stockholm]", ratt: "regioner: alla\nutom: [Stockholm]", tecken: "[Stockholm]" },
  ],
});
