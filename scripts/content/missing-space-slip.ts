import { isKnownKey } from "./known-keys.ts";
import type { FindSlip } from "./slip.ts";
import { parentOf } from "./yaml-lines.ts";

const KEY_AND_MORE = /^([a-z_]+):(?=\S)/;

/** `titel:Nytt stöd`, which is one long word to YAML. Not `https://`, which is nobody's field. */
export const missingSpaceSlip: FindSlip = (lines, at) => {
  const line = lines[at];
  const key = line && KEY_AND_MORE.exec(line.value)?.[1];
  if (!key || line.isText || !isKnownKey(key, parentOf(lines, at))) return undefined;
  const colon = line.start + line.column + key.length;
  const message = "Efter kolonet saknas ett mellanslag.";
  const hint = `Skriv: ${key}: ${line.value.slice(key.length + 1)}`;
  const place = { start: colon, end: colon + 1 };
  const fault = { rule: "yaml-fel" as const, ...place, message, hint, fix: { text: ": " } };
  return { fault, edits: [{ ...place, text: ": " }] };
};
