import { type Typ, typer } from "../../schemas/typer.ts";
import { FORMER, LINJE } from "../typformer.ts";

export function Typmarke({ typ }: { typ: Typ }) {
  const linje = LINJE.has(typ);
  return (
    <span class={`typmarke typ-${typer[typ].mapp}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path
          d={FORMER[typ]}
          fill={linje ? "none" : "currentColor"}
          stroke={linje ? "currentColor" : "none"}
          stroke-width="1.6"
          stroke-linejoin="round"
          stroke-linecap="round"
        />
      </svg>
      {typer[typ].namn}
    </span>
  );
}
