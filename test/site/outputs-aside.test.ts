import { describe, expect, it } from "vitest";
import { SiteFolder } from "../../scripts/publish/site-folder.ts";
import { writeOutputsAside } from "../../scripts/site/outputs-aside.ts";
import { writeOutputs } from "../../scripts/site/write-files.ts";
import { nameOf } from "../../scripts/torture/workshop.ts";
import { temporaryFolder } from "../support/content.ts";
import { contextOf } from "../support/output-context.ts";
import { shippedSite } from "../support/site.ts";

const part = (folder: string) => ({ folder, name: "filer" });

describe("outputs made by a thread", () => {
  it("are the same files as without", async () => {
    const [here, aside] = [temporaryFolder(), temporaryFolder()];
    const context = contextOf(shippedSite());
    const count = writeOutputs(context, new SiteFolder(part(here)));
    expect(count).toBeGreaterThan(500);
    expect(await writeOutputsAside(context, part(aside), 0)).toBe(count);
    expect(nameOf(aside)).toBe(nameOf(here));
  });

  it("tell what went wrong there, with its code", async () => {
    const nowhere = `${temporaryFolder()}\0`;
    await expect(writeOutputsAside(contextOf(shippedSite()), part(nowhere), 0)).rejects.toMatchObject({
      code: "ERR_INVALID_ARG_VALUE",
    });
  });
});
