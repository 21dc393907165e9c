/** `”ja”, ”delvis” eller ”nej”`. */
export const citerade = (ord: readonly string[], bindeord: "eller" | "och"): string => {
  const citat = ord.map((o) => `”${o}”`);
  return citat.length < 2 ? `”${ord.join("")}”` : `${citat.slice(0, -1).join(", ")} ${bindeord} ${citat.at(-1)}`;
};

/** A value as it is shown in a sentence. */
export const kortat = (value: unknown): string => {
  const text = typeof value === "string" ? value : String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
