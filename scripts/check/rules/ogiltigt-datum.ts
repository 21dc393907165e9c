import { rule } from "../rule.ts";

export const ogiltigtDatum = rule({
  id: "ogiltigt-datum",
  severity: "fel",
  titel: "Datum och klockslag",
  why: "Den 30 februari och klockan 02.30 natten till sommartid finns inte. Ett program som gissar hamnar på fel dag.",
  examples: [
    { fel: "publicerad: 2020-02-30", ratt: "publicerad: 2020-02-28", tecken: "2020-02-30" },
    { fel: "publicerad: 7 april 2020", ratt: "publicerad: 2020-04-07", tecken: "7 april 2020" },
    {
      typ: "informationstillfälle",
      fel: "start: 2020-03-29 02:30",
      ratt: "start: 2020-03-29 03:30",
      tecken: "2020-03-29 02:30",
    },
    {
      typ: "informationstillfälle",
      fel: "start: 2020-10-25 02:30",
      ratt: "start: 2020-10-25 02:30+01:00",
      tecken: "2020-10-25 02:30",
    },
  ],
});
