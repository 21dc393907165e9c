import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { builders, clearTrash, preparePeers, validators } from "../../bench/peers.ts";
import { inRounds } from "../../bench/rounds.ts";

/** As in the real harness: what a peer made is moved or taken away, then the peer itself runs. Here it tells what it finds instead: `made` and `edited`. */
const told =
  '$1: made $(ls made 2>/dev/null | wc -l), edited $(grep -rl Ändringsprov . | wc -l)" >> "$B/log"; mkdir -p made; touch made/page';
const script = (away: string, site: string) => `#!/bin/bash
B=@; cd "${site}" || exit 1; mkdir -p "$B/trash"; [ -e made ] && ${away}
echo "${told}
`;

/** Where the notices of each lie, as the harness has it. */
const NOTICES = {
  ...{ "sites/hugo/7": "content/notiser", "sites/astro7/7": "src/content/notices", "sites/bare/7": "notices" },
  ...{ "sites/e11ty-njk/7": "content/notices", "validators/w-7": "content" },
};

describe("the peers", () => {
  vi.spyOn(console, "error").mockReturnValue();
  let folder = "";

  const write = (path: string, text: string) =>
    writeFileSync(join(folder, path), text.replace("B=@", `B="${folder}"`), { mode: 0o755 });
  const log = () => readFileSync(join(folder, "log"), "utf8").trim().split("\n");

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "regionsidan-peers-"));
    for (const [site, notices] of Object.entries(NOTICES)) {
      mkdirSync(join(folder, site, notices), { recursive: true });
      for (const name of ["a.md", "b.md"]) write(join(site, notices, name), "Text.\n");
    }
    write("run.sh", script('mv made "$B/trash/$$.made"', "$B/sites/$1/$2"));
    write("validators/run.sh", script("rm -r made", "$B/validators/w-$2"));
  });

  it("build from nothing, then over what they made with one notice edited, save the one that cannot", async () => {
    const { faults } = await inRounds(builders(folder, 7), 1, true);
    expect(faults).toEqual([]);
    const round = ["hugo", "astro7", "e11ty-njk", "bare"].map((peer) => [
      `${peer}: made 0, edited 0`,
      `${peer}: made ${peer === "bare" ? 0 : 1}, edited 1`,
    ]);
    expect(log()).toEqual([...[...round].reverse().flat(), ...round.flat()]);
  });

  it("validate in the same way", async () => {
    await inRounds(validators(folder, 7), 1, false);
    expect(log()).toEqual(["velite: made 0, edited 0", "velite: made 1, edited 1"]);
    expect(validators(folder, 8)).toEqual([]);
  });

  it("are left as they were, but for the trash, which can be cleared of what was moved there", async () => {
    await inRounds(builders(folder, 7), 2, false);
    for (const [site, notices] of Object.entries(NOTICES))
      for (const name of ["a.md", "b.md"])
        expect(readFileSync(join(folder, site, notices, name), "utf8")).toBe("Text.\n");
    mkdirSync(join(folder, "trash/hugocache"));
    expect(readdirSync(join(folder, "trash"))).toHaveLength(7);
    clearTrash(folder);
    expect(readdirSync(join(folder, "trash"))).toEqual(["hugocache"]);
    expect(existsSync(join(folder, "sites/hugo/7/made"))).toBe(true);
  });

  it("that cannot be made are told of and not measured", () => {
    write("mksite.sh", "#!/bin/bash\necho no $1 >&2; exit 1\n");
    expect(preparePeers(folder, 8)).toHaveLength(4);
    expect(builders(folder, 8)).toEqual([]);
  });
});
