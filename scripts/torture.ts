import { EXIT, readArguments, run, wholeArgument } from "./arguments.ts";
import { fullDisk } from "./torture/full-disk.ts";
import { kills, killsInTheSwap, killsWhileKeeping, type Outcome } from "./torture/kills.ts";
import { together, withdrawn } from "./torture/together.ts";
import { Workshop } from "./torture/workshop.ts";

/** Ill-treats the build as machines do, and tells what readers would have met. For maintainers; `npm test` does a little of each. */
await run(async () => {
  const { values } = readArguments({
    kills: { type: "string", default: "100" },
    rounds: { type: "string", default: "5" },
  });
  const [times, rounds] = [wholeArgument("kills", values.kills, 6), wholeArgument("rounds", values.rounds, 6)];
  using workshop = await Workshop.open();
  const torments: [name: string, () => Promise<Outcome | undefined>][] = [
    ["kill -9", () => kills(workshop, times)],
    ["kill -9 in the swap", () => killsInTheSwap(workshop, 100, true)],
    ["kill -9 among what killed builds left", () => killsInTheSwap(workshop, 100, false)],
    [
      "kill -9 while keeping",
      () =>
        killsWhileKeeping(
          workshop,
          Array.from({ length: 100 }, (_, i) => i),
        ),
    ],
    ["disk full", () => fullDisk(workshop)],
    ["at once", () => together(workshop, rounds)],
    ["withdrawn", () => withdrawn(workshop)],
  ];
  let broken = 0;
  for (const [name, torment] of torments) {
    const outcome = await torment();
    console.log(`${name}: ${outcome ? outcome.did : "not run, no small disk can be mounted here"}`);
    for (const fault of outcome?.faults ?? []) console.log(`  FAULT ${fault}`);
    broken += outcome?.faults.length ?? 0;
  }
  return broken === 0 ? EXIT.ok : EXIT.fault;
});
