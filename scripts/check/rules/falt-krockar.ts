import { expanderaRegioner } from "../../../schemas/regioner.ts";
import { textsIn } from "../named-values.ts";
import { rule } from "../rule.ts";

/** That all but everyone is no one takes a register to see; the other contradictions the schemas tell. */
export const faltKrockar = rule({
  id: "falt-krockar",
  severity: "fel",
  titel: "Fält som motsäger varandra",
  why: "Två uppgifter som inte kan vara sanna på en gång vilseleder läsaren.",
  when: ({ data }) => "utom" in data,
  *check({ data, tree, register }) {
    const [regioner, utom] = ["regioner", "utom"].map((falt) => textsIn(data, falt).map(([text]) => text));
    if (!regioner?.includes("alla") || expanderaRegioner({ regioner, utom }, register).regioner.length > 0) return;
    const [start, end] = tree.valueSpan(["utom"]);
    yield {
      start,
      end,
      message: "Undantagen i ”utom” är alla regioner som finns, så notisen når ingen.",
      hint: "Låt bara de regioner stå där som notisen inte är för.",
    };
  },
  examples: [
    { fel: "regioner: [alla, Skåne]", ratt: "regioner: alla", tecken: "alla" },
    { fel: "regioner: [Skåne]\nutom: [Stockholm]", ratt: "regioner: alla\nutom: [Stockholm]", tecken: "[Stockholm]" },
    { fel: "regioner: alla\nutom: [alla]", ratt: "regioner: alla\nutom: [Stockholm]", tecken: "alla" },
    {
      fel: "regioner: alla\nutom: [Stockholm, Östra Mellansverige, Småland och Öarna, Skåne-Blekinge, Västsverige, Norra Mellansverige, Mellersta Norrland, Övre Norrland]",
      ratt: "regioner: alla\nutom: [Stockholm, Östra Mellansverige, Småland och Öarna, Skåne-Blekinge]",
    },
  ],
});
