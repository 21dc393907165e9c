import { warm } from "./disturbance.ts";
import { firstSearchBytes } from "./first-search.ts";
import { oneEdit } from "./one-edit.ts";
import type { Options } from "./options.ts";
import { building, outputCosts, type Place, searching, validating, wholeSite } from "./ours.ts";
import { builders, peerEdits, preparePeers, slowValidators, validators } from "./peers.ts";
import { type Edit, type Outputs, type Results, rowsOf, type Search } from "./results.ts";
import { inRounds, US, WHEN } from "./rounds.ts";
import { median } from "./statistics.ts";
import { syntheticPlace } from "./synthetic.ts";

/** Up to so many notices a round is short: one warms up, and more are measured. */
const SHORT = 1000;
const QUERY = "stöd";
const EDITS = { short: 7, long: 3 };

type Size = Omit<Results, "machine" | "weights">;

/** Everything that is measured at one number of notices, ours and the peers' in the same rounds. */
export async function measureSize(n: number, options: Options, folder: string): Promise<Size> {
  console.error(`${n} notiser`);
  const { peers } = options;
  const place = syntheticPlace(n, folder);
  warm(place.content);
  const unprepared = peers ? preparePeers(peers, n) : [];
  const theirs = { build: peers ? builders(peers, n) : [], validate: peers ? validators(peers, n) : [] };
  const turns = [validating(place), ...theirs.validate, building(place), ...theirs.build, searching(place)];
  const { runs, faults } = await inRounds(turns, options.runs ?? (n > SHORT ? 2 : 3), n <= SHORT);
  const slowly = peers && (n <= SHORT || options.slow) ? slowValidators(peers, n) : [];
  const slow = await inRounds(slowly, 1, false);
  const search = await firstSearch(n, place);
  const rows = [...rowsOf(n, runs), ...rowsOf(n, slow.runs)];
  return {
    rows,
    edits: [await ownEdit(n, place), ...(peers && options.slow ? peerEdits(peers, n) : [])],
    searches: search.found,
    outputs: [outputsOf(n, place, rows)],
    faults: [...unprepared, ...faults, ...slow.faults, ...search.faults].map((fault) => `${n} notices: ${fault}`),
  };
}

async function ownEdit(n: number, { content }: Place): Promise<Edit> {
  const { readySeconds, editMs } = await oneEdit(content, n > SHORT ? EDITS.long : EDITS.short);
  return { by: US, n, median: median(editMs) / 1000, ready: readySeconds };
}

/** Where there is no browser, that is told. */
async function firstSearch(n: number, place: Place): Promise<{ found: Search[]; faults: string[] }> {
  try {
    const { total, search, files } = await firstSearchBytes(wholeSite(place), QUERY);
    return { found: [{ n, kB: total / 1000, searchKB: search / 1000, files: files.length }], faults: [] };
  } catch (error) {
    return { found: [], faults: [`first search: ${String(error)}`] };
  }
}

function outputsOf(n: number, place: Place, rows: Results["rows"]): Outputs {
  const build = rows.find(({ by, job }) => by === US && job === `build without search${WHEN.first}`);
  return { n, kinds: outputCosts(place), build: build?.cpu };
}
