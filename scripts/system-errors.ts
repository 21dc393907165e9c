/** What the machine refused, in words for whoever runs the command; by the codes of Node. */
const SENTENCES: Record<string, string> = {
  ENOSPC: "Disken är full. Det som var publicerat är orört. Gör plats och kör kommandot igen.",
  EDQUOT: "Disken är full för den här användaren. Det som var publicerat är orört. Gör plats och kör kommandot igen.",
  EROFS: "Disken går bara att läsa från. Välj en annan mapp med --output.",
  EACCES: "Behörighet saknas till filen eller mappen:",
  EMFILE:
    "Datorn tillåter inte att så många filer är öppna på en gång. Höj gränsen (ulimit -n) och kör kommandot igen.",
};

/** A Swedish sentence for a fault of the machine, however deep in another it lies; undefined when it is a fault of ours. */
export function systemSentence(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 8; depth++) {
    const { code, path, originalError } = at as NodeJS.ErrnoException & { originalError?: unknown };
    const sentence = code && SENTENCES[code];
    if (sentence) return sentence.endsWith(":") ? `${sentence} ${path ?? "okänd"}` : sentence;
    at = at.cause ?? originalError;
  }
  return undefined;
}
