import type { Nod } from "../jsonld/nod.ts";
import { scriptSafeJson } from "../jsonld/script-safe.ts";

/** What the page is about, for machines. A block of data, which is never run and which the content policy therefore lets be. */
export function JsonLd({ noder }: { noder: readonly Nod[] }) {
  const __html = scriptSafeJson({ "@context": "https://schema.org", "@graph": noder });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
}
