import { NOT_PUBLIC_CODE } from "./public-address.ts";

/**
 * What is known of a link. `bruten` only when nobody can reach what it led to; a server that shuts programs out, or is out of order today,
 * leaves it `oklar`. `skal` is a Swedish clause.
 */
export type Verdict = { slag: "fungerar" } | { slag: "bruten" | "oklar"; skal: string };

const broken = (skal: string): Verdict => ({ slag: "bruten", skal });
const unclear = (skal: string): Verdict => ({ slag: "oklar", skal });

export function ofStatus(status: number): Verdict {
  if (status >= 200 && status < 300) return { slag: "fungerar" };
  if (status === 404 || status === 410) return broken(`sidan finns inte (${status})`);
  if (status === 401 || status === 403) return unclear(`servern släpper inte in program (${status})`);
  if (status === 429) return unclear("servern vill bli frågad mer sällan (429)");
  return unclear(`servern svarade ${status}`);
}

const FAULTS: Record<string, Verdict> = {
  ENOTFOUND: broken("webbplatsen finns inte längre"),
  CERT_HAS_EXPIRED: broken("webbplatsens certifikat har gått ut"),
  ERR_TLS_CERT_ALTNAME_INVALID: broken("webbplatsens certifikat gäller en annan webbplats"),
  ETIMEDOUT: unclear("servern svarade inte i tid"),
  [NOT_PUBLIC_CODE]: unclear("adressen leder till ett slutet nät"),
};

/** Of an error, by its code. */
export function ofFault(error: unknown): Verdict {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return FAULTS[code] ?? unclear(`servern svarade inte${/^[A-Z_]{3,40}$/.test(code) ? ` (${code})` : ""}`);
}

export const TOO_LONG = unclear("adressen leder vidare utan slut");
export const NOT_HTTPS = unclear("adressen leder vidare till en utan https");
export const TO_START = unclear("adressen leder numera till webbplatsens startsida");
