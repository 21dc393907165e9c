import { describe, expect, it } from "vitest";
import { SiteFolder } from "../../scripts/publish/site-folder.ts";
import { writeOutputsAside } from "../../scripts/site/outputs-aside.ts";
import { writeOutputs } from "../../scripts/site/write-files.ts";
import { nameOf } from "../../scripts/torture/workshop.ts";
import { temporaryFolder } from "../support/content.ts";
import { contextOf } from "../support/output-context.ts";
import { shippedSite } from "../support/site.ts";

describe("outputs made by a thread", () => {
  it("are the same files as without", async () => {
    const [here, aside] = [temporaryFolder(), temporaryFolder()];
    const context = contextOf(shippedSite());
    const [folder, other] = [new SiteFolder({ folder: here }), new SiteFolder({ folder: aside })];
    writeOutputs(context, folder);
    expect(folder.files.size).toBeGreaterThan(500);
    await writeOutputsAside(context, other, { folder: aside }, 0);
    expect(other.files).toEqual(folder.files);
    expect(nameOf(aside)).toBe(nameOf(here));
  });

  it("tell what went wrong there, with its code", async () => {
    const nowhere = { folder: `${temporaryFolder()}\0` };
    const aside = writeOutputsAside(contextOf(shippedSite()), new SiteFolder(nowhere), nowhere, 0);
    await expect(aside).rejects.toMatchObject({ code: "ERR_INVALID_ARG_VALUE" });
  });
});
