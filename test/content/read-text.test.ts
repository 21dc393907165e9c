import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { typer, typnamn } from "../../schemas/typer.ts";
import { readContentFile } from "../../scripts/content/read-content-file.ts";
import { readText } from "../../scripts/content/read-text.ts";
import { TODAY } from "../support/content.ts";
import { shippedRegister } from "../support/fields.ts";
import { validNotis, withFields } from "../support/notices.ts";

const by = { register: shippedRegister(), today: TODAY };

describe("a notice that is not a file yet", () => {
  it.each(typnamn)("is read as the loader reads the same bytes from a file: %s", (typ) => {
    const folder = mkdtempSync(join(tmpdir(), "regionsidan-text-"));
    try {
      const { mapp } = typer[typ];
      mkdirSync(join(folder, mapp));
      const texts = [
        validNotis(typ),
        withFields(validNotis(typ), "regioner: [Karlstad]\nteman: [Kapital]"),
        "\u200B---\ntyp",
        "",
      ];
      for (const text of texts) {
        const path = join(folder, mapp, "provet.md");
        writeFileSync(path, text);
        const file = { path, mapp, slug: "provet" };
        const { digest: _, problems, ...fromFile } = readContentFile(file, by);
        const fromText = readText(text, typ, "provet", by);
        const told = (list: typeof problems) => list.map(({ rule, span, message }) => ({ rule, span, message }));
        expect(told(fromText.problems)).toEqual(told(problems));
        expect(fromText.notis?.titel).toEqual(fromFile.notis?.titel);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is refused when it is far too long, without being read", () => {
    const { problems } = readText("x".repeat(70_000), "insats", "provet", by);
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ["for-stor-fil", "Texten blir 69 kB. En notis får vara högst 64 kB; korta den."],
    ]);
  });
});
