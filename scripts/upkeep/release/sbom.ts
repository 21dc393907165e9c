import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { z } from "zod";

const Bom = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  serialNumber: z.string(),
  metadata: z.looseObject({ timestamp: z.string(), component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ "bom-ref": z.string() })).min(1),
});

/**
 * The packages that the lock file names, as CycloneDX. npm puts the time, chance and the name of the folder into it; here the same lock file
 * and time give the same bytes.
 */
export function softwareBill(folder: string, name: string, time: number): string {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const output = execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const bom = Bom.parse(JSON.parse(output));
  const { timestamp: _, component, ...metadata } = bom.metadata;
  const rest = {
    ...bom,
    serialNumber: "",
    metadata: { timestamp: new Date(time * 1000).toISOString(), ...metadata, component: { ...component, name } },
  };
  return `${JSON.stringify({ ...rest, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(rest))}` }, null, 2)}\n`;
}

/** An id made of what it names: a UUID of the eighth kind (RFC 9562). */
function uuidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}
