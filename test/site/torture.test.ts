import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fullDisk } from "../../scripts/torture/full-disk.ts";
import { kills, killsInTheSwap, killsWhileKeeping } from "../../scripts/torture/kills.ts";
import { together, withdrawn } from "../../scripts/torture/together.ts";
import { Workshop } from "../../scripts/torture/workshop.ts";

/** A little of what `npm run torture` does at length. */
describe("a published site", { timeout: 240_000 }, () => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await Workshop.open();
  });
  afterAll(() => workshop[Symbol.dispose]());

  it("is one whole build, whenever the next one is killed", async () => {
    const { faults } = await kills(workshop, 3);
    expect(faults).toEqual([]);
  });

  it("is the old build until the link is replaced, then the new one", async () => {
    const { did, faults } = await killsInTheSwap(workshop, 4, true);
    expect(faults).toEqual([]);
    expect(did).toBe("4 builds for as many moments of the swap, 1 of them after it");
  });

  it("is right when the one before was killed half-way through a file that it kept for it", async () => {
    const { did, faults } = await killsWhileKeeping(workshop, [3]);
    expect(faults).toEqual([]);
    expect(did).toBe("builds killed at 1 moments of keeping something for the next");
  });

  it("is that of one build, when four build at once", async () => {
    const { faults } = await together(workshop, 1);
    expect(faults).toEqual([]);
  });

  it("stays as it is when the disk is full", async ({ skip }) => {
    const outcome = await fullDisk(workshop);
    if (!outcome) return skip("no small disk can be mounted here");
    expect(outcome.faults).toEqual([]);
  });

  it("tells nowhere of a notice that has been withdrawn", async () => {
    const { faults } = await withdrawn(workshop);
    expect(faults).toEqual([]);
  });
});
