/** What a page may load. Nothing but what the site itself serves; the directives that only work in a header are in `framing`. */
const OWN =
  "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

type Policy = { scripts: string; framing: string };

const PAGE: Policy = { scripts: "; script-src 'self'", framing: "; frame-ancestors 'none'" };
/** The search reads its index by script and runs WebAssembly. */
const SEARCH: Policy = {
  scripts: "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'",
  framing: PAGE.framing,
};
/** Made to stand inside pages of others; has no script at all. */
const EMBEDDED: Policy = { scripts: "", framing: "; frame-ancestors *" };

/** Paths with a policy of their own, by how they begin. A worker is held by the policy of its own file, not by that of its page. */
export const POLICIES: readonly (readonly [prefix: string, policy: Policy])[] = [
  ["/sok/", SEARCH],
  ["/pagefind/pagefind-worker.js", SEARCH],
  ["/inbaddning/", EMBEDDED],
];

const policyOf = (path: string): Policy => POLICIES.find(([prefix]) => path.startsWith(prefix))?.[1] ?? PAGE;

/** The policy of a page as it can stand in the page itself, for hosts that send no headers. */
export const metaPolicy = (path: string): string => OWN + policyOf(path).scripts;

/** The policy of a path as a header. */
export const headerPolicy = (path: string): string => metaPolicy(path) + policyOf(path).framing;

/** Files whose name is made of their bytes never change under it. */
export const IMMUTABLE = /^\/(?:assets\/[^/]+\.[0-9a-f]{10}\.(?:css|js)|pagefind\/(?:fragment|index|filter)\/)/;

/** Everybody may read open data from a page of theirs. */
export const OPEN = /^\/(?:api|schema)\/|\.(?:atom|ics|json|rdf|ttl)$/;

/** Headers of every answer, whatever the path. HSTS is for the server that holds the certificate. */
export const ALWAYS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;

/** All the headers of an answer. Pages are asked for anew each time and answered with 304 when they are the same. */
export function headersFor(path: string): Record<string, string> {
  const embedded = path.startsWith("/inbaddning/");
  return {
    ...ALWAYS,
    "Content-Security-Policy": headerPolicy(path),
    "Cross-Origin-Resource-Policy": embedded || OPEN.test(path) ? "cross-origin" : "same-origin",
    ...(embedded ? {} : { "X-Frame-Options": "DENY" }),
    ...(OPEN.test(path) ? { "Access-Control-Allow-Origin": "*" } : {}),
    "Cache-Control": IMMUTABLE.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
  };
}
