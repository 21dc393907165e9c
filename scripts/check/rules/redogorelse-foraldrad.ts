import { type Datum, dagAv } from "../../../schemas/datum.ts";
import { datum } from "../../../schemas/format.ts";
import { rule } from "../rule.ts";
import { dayAt } from "../swedish-dates.ts";

/** Compares rightly as text also when the year after has no 29 February. */
const ettArEfter = (dag: Datum): string => `${Number(dag.slice(0, 4)) + 1}${dag.slice(4)}`;

export const redogorelseForaldrad = rule({
  id: "redogorelse-foraldrad",
  severity: "fel",
  titel: "Tillgänglighetsredogörelsen är för gammal",
  why: "Redogörelsen ska säga hur webbplatsen är i dag. Den ska därför ses över minst en gång om året.",
  when: ({ data }) => "redogorelse" in data,
  *check({ data, tree, today }) {
    const bedomd = dayAt(data, "redogorelse", "bedomd");
    if (!bedomd || today <= ettArEfter(dagAv(bedomd))) return;
    const [start, end] = tree.valueSpan(["redogorelse", "bedomd"]);
    yield {
      start,
      end,
      message: `Webbplatsens tillgänglighet bedömdes senast den ${datum(bedomd)}, för mer än ett år sedan.`,
      hint: "Gör om bedömningen, rätta redogörelsen där den inte längre stämmer och skriv den nya dagen.",
    };
  },
  examples: [],
});
