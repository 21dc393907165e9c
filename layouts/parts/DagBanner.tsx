import { datum } from "../../schemas/format.ts";
import type { Site } from "../../schemas/site.ts";

/** Says which day the site is shown as of, when that is not today. */
export function DagBanner({ site }: { site: Site }) {
  if (!site.arOgonblicksbild) return null;
  return (
    <aside class="dagbanner" aria-label="Ögonblicksbild">
      <p>
        Regionsidan visas som den såg ut <time dateTime={site.today}>den {datum(site.today)}</time>.
      </p>
    </aside>
  );
}
