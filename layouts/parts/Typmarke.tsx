import { type Typ, typer } from "../../schemas/typer.ts";
import { FORMER, LINJE } from "../typformer.ts";

/** The mark of a type: a shape of its own and a word, never colour alone. `text` takes the place of the type's name. */
export function Typmarke({ typ, text = typer[typ].namn }: { typ: Typ; text?: string }) {
  const linje = LINJE.has(typ);
  return (
    <span class={`typmarke typ-${typer[typ].mapp}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d={FORMER[typ]}
          fill={linje ? "none" : "currentColor"}
          stroke={linje ? "currentColor" : "none"}
          stroke-width="1.6"
          stroke-linejoin="round"
          stroke-linecap="round"
        />
      </svg>
      {text}
    </span>
  );
}
