import { describe, expect, it } from "vitest";
import { fullDisk } from "../../scripts/torture/full-disk.ts";
import { kills } from "../../scripts/torture/kills.ts";
import { together, withdrawn } from "../../scripts/torture/together.ts";

/** A little of what `npm run torture` does at length. */
describe("a published site", { timeout: 240_000 }, () => {
  it("is one whole build, whenever the next one is killed", async () => {
    const { faults } = await kills(3);
    expect(faults).toEqual([]);
  });

  it("is that of one build, when four build at once", async () => {
    const { faults } = await together(1);
    expect(faults).toEqual([]);
  });

  it("stays as it is when the disk is full", async ({ skip }) => {
    const outcome = await fullDisk();
    if (!outcome) return skip("no small disk can be mounted here");
    expect(outcome.faults).toEqual([]);
  });

  it("tells nowhere of a notice that has been withdrawn", async () => {
    const { faults } = await withdrawn();
    expect(faults).toEqual([]);
  });
});
