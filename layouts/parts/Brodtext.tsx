import type { Brodtext as Text } from "../../schemas/sida.ts";

/** The one place where finished HTML is put in as it is: text that our own Markdown renderer has made and checked (scripts/content/markdown.ts). */
export function Brodtext({ brodtext }: { brodtext: Text }) {
  return <div class="brodtext" dangerouslySetInnerHTML={{ __html: brodtext.html }} />;
}
