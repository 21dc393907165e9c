import { readArguments, UsageError } from "../scripts/arguments.ts";

/** What a run of the benchmark is to measure. */
export type Options = {
  /** Numbers of notices. */
  sizes: readonly number[];
  /** Runs of each, when that is said; the median is told. */
  runs: number | undefined;
  /** Only how cost grows with the number of notices. */
  growth: boolean;
  /** Folder where the peers are set up, when they are to be measured. */
  peers: string | undefined;
  /** Also what takes minutes: the slow validators at every size, and an edit in the peers' dev servers. */
  slow: boolean;
};

const SIZES = [100, 1000, 10_000];
const GROWTH = [1000, 2000, 5000, 10_000, 20_000, 50_000];

/** Reads the flags. @throws UsageError with a Swedish sentence. */
export function readOptions(environment: NodeJS.ProcessEnv): Options {
  const { values, positionals } = readArguments(
    {
      n: { type: "string", multiple: true },
      runs: { type: "string" },
      growth: { type: "boolean", default: false },
      peers: { type: "boolean", default: false },
      slow: { type: "boolean", default: false },
    },
    true,
  );
  if (positionals.length > (values.peers ? 1 : 0))
    throw new UsageError("En mapp anges bara efter --peers: npm run bench -- --peers MAPP.");
  return {
    sizes: values.n?.flatMap((text) => text.split(",")).map(count) ?? (values.growth ? GROWTH : SIZES),
    runs: values.runs === undefined ? undefined : count(values.runs),
    growth: values.growth,
    peers: values.peers ? peersFolder(positionals[0], environment) : undefined,
    slow: values.slow,
  };
}

function count(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new UsageError(`”${text}” är inget antal. --n och --runs är hela tal, till exempel --n 100,1000 --runs 3.`);
  return Number(text);
}

function peersFolder(given: string | undefined, environment: NodeJS.ProcessEnv): string {
  const folder = given ?? environment["REGIONSIDAN_PEERS"];
  if (!folder) throw new UsageError("Ange var jämförelserna är uppsatta: --peers MAPP, eller sätt REGIONSIDAN_PEERS.");
  return folder;
}
