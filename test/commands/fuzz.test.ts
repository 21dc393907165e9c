import { expect, it } from "vitest";
import { runCommand } from "../support/commands.ts";

it("the longer run of made-up documents can be repeated, and finds nothing in a short one", () => {
  const [once, again] = [1, 2].map(() => runCommand("fuzz", ["--runs", "150", "--seed", "7"]));
  expect(once?.stderr).toBe("");
  expect(once?.stdout).toBe("150 dokument, frö 7.\n");
  expect(once?.status).toBe(0);
  expect(again?.stdout).toBe(once?.stdout);
});

it("a number that is none is told as wrong use", () => {
  const { status, stderr } = runCommand("fuzz", ["--seconds", "länge"]);
  expect([status, stderr]).toEqual([2, "--seconds ska vara ett heltal.\n"]);
});
