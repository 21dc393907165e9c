import type { Notis } from "../../schemas/notis.ts";

/** The sources, with the host of each so that a reader sees who speaks. */
export function Kallor({ kallor }: { kallor: Notis["kallor"] }) {
  return (
    <section class="kallor" aria-labelledby="kallor">
      <h2 id="kallor">Källor</h2>
      <ul>
        {kallor.map(({ titel, url }) => (
          <li key={url}>
            <a href={url}>{titel}</a> <span class="vard">{new URL(url).hostname.replace(/^www\./, "")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
