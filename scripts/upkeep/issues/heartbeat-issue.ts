import type { GitHub } from "../../review/github.ts";
import { changeKept, closeKept, commentKept, findKept, type Keeping, openKept } from "./kept-issue.ts";

export const HEARTBEAT: Keeping = {
  title: "Webbplatsen är inte i fas",
  marker: "<!-- regionsidan:hjartslag -->",
  label: { name: "drift", color: "b60205", description: "Webbplatsen publiceras inte som den ska" },
};

/** What the text of the issue leads to. */
export type Addresses = { site: string; repository: string };

/** Keeps one issue open for as long as something ails the site. Returns what was done, in a sentence for the log. */
export async function keepHeartbeat(github: GitHub, faults: readonly string[], addresses: Addresses): Promise<string> {
  const kept = await findKept(github, HEARTBEAT);
  if (faults.length === 0) {
    if (!kept?.open) return "Webbplatsen är i fas.";
    await commentKept(github, kept.number, "Webbplatsen är i fas igen.");
    await closeKept(github, kept.number);
    return `Webbplatsen är i fas igen. Ärende ${kept.number} är stängt.`;
  }
  const text = issueText(faults, addresses);
  // A new fault is a new issue; an old one that was closed tells of the time before.
  if (kept?.open) await changeKept(github, kept, HEARTBEAT.marker, text);
  else await openKept(github, HEARTBEAT, text);
  return [...faults, kept?.open ? `Ärende ${kept.number} är redan öppet.` : "Ett ärende är öppnat."].join("\n");
}

const issueText = (faults: readonly string[], { site, repository }: Addresses): string => `
${faults.map((fault) => `- ${fault}`).join("\n")}

Gör så här:

1. Se efter vad som gick fel i den senaste körningen av [Publicera](${repository}/actions/workflows/publicera.yml), och kör den igen.
2. Hjälper inte det: [När nattbygget dör](${repository}/blob/main/DRIFT.md#när-nattbygget-dör).

Jämför [version.json](${site}version.json) med den senaste versionen på main. Ärendet stängs av sig självt när webbplatsen är i fas.
`;
