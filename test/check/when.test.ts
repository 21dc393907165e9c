import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { scheman } from "../../schemas/notis.ts";
import { fileRules, rules } from "../../scripts/check/rules/index.ts";
import { SourceFile } from "../../scripts/check/source-file.ts";
import { beginLoading } from "../../scripts/content/load.ts";
import { readMarkdown } from "../../scripts/content/read-markdown.ts";
import { contextOf } from "../../scripts/content/rule-faults.ts";
import { TODAY } from "../support/content.ts";
import { validNotis, withBody, withFields } from "../support/notices.ts";

const { by } = beginLoading("content", TODAY);
if (!by) throw new Error("Registren gick inte att läsa.");

const contextFor = (text: string) => {
  const parts = readMarkdown(new SourceFile("content/insatser/provet.md", text), () => scheman.insats);
  return contextOf(parts, text, { path: "content/insatser/provet.md", mapp: "insatser", slug: "provet" }, by);
};

/** All that rules tell as wrong and as right in texts, whole notices, and what they are made of, broken anywhere. */
const written = rules.flatMap(({ examples }) =>
  examples.filter(({ del }) => del === "text").flatMap(({ fel, ratt }) => [fel, ratt]),
);
const shipped = readdirSync("content/insatser").map(
  (name) => readFileSync(`content/insatser/${name}`, "utf8").split("\n---\n")[1] ?? "",
);
const piece = fc.oneof(
  fc.constantFrom(...written, ...written.map((text) => text.toUpperCase()), ...shipped),
  fc.constantFrom(
    ..." \n\t\u00A0\u2003#|<[]()`7@",
    "](",
    "\n\n",
    "  \n",
    "15",
    "2020",
    "måndag ",
    " april ",
    "kr",
    "\u017F",
  ),
);
const broken = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(5))
  .map(([pieces, from, count]) => {
    const text = pieces.join("");
    const at = from % text.length;
    return text.slice(0, at) + text.slice(at + count);
  });

it("no rule finds anything in a file of which it says that there can be nothing", () => {
  const notis = withFields(validNotis("insats"), "ansokan:\n  stanger: 2020-04-30");
  fc.assert(
    fc.property(broken, (text) => {
      const context = contextFor(withBody(notis, text));
      for (const { id, when, check } of fileRules)
        if (when && !when(context)) expect([id, ...(check?.(context) ?? [])]).toEqual([id]);
    }),
    { numRuns: 500 },
  );
});
