import type { Site } from "../../schemas/site.ts";

/** Links to notices by their addresses, with their titles. */
export function Notislankar({ adresser, site }: { adresser: readonly string[]; site: Site }) {
  return (
    <ul class="lankar">
      {adresser.map((adress) => (
        <li key={adress}>
          <a href={`/${adress}/`}>{site.notis(adress)?.titel}</a>
        </li>
      ))}
    </ul>
  );
}
