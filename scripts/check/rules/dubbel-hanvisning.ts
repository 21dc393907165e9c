import { textsIn } from "../named-values.ts";
import { rule } from "../rule.ts";

export const dubbelHanvisning = rule({
  id: "dubbel-hanvisning",
  severity: "råd",
  titel: "Samma notis som både ersatt och relaterad",
  why: "Den som ersätts visas redan för läsaren. Står den också bland de relaterade får läsaren samma länk två gånger.",
  when: ({ data }) => "relaterade" in data && "ersatter" in data,
  *check({ data, tree }) {
    const ersatta = new Set([...textsIn(data, "ersatter")].map(([mal]) => mal));
    for (const [mal, path] of textsIn(data, "relaterade")) {
      if (!ersatta.has(mal)) continue;
      const [start, end] = tree.valueSpan(path);
      yield { start, end, message: `”${mal}” står redan i ”ersatter”. Ta bort den ur ”relaterade”.` };
    }
  },
  examples: [
    {
      fel: "relaterade: [insatser/finns]\nersatter: [insatser/finns]",
      ratt: "ersatter: [insatser/finns]",
      tecken: "insatser/finns",
    },
  ],
});
