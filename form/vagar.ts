/** A longer address is refused by GitHub's servers. */
const MAX_GITHUB = 8000;
/** Longer ones are cut off on the way to some mail programs on Windows, which take 2,083 characters. */
const MAX_MAIL = 2000;

const GREN = "main";

/** A way to hand in a notice. `medText` when its text goes along; else it is to be pasted or enclosed. */
export type Vag = { href: string; medText: boolean };

/** GitHub's page for a new file, filled in as far as the length of an address lets it be. `fil` is the path in the repository. */
export function github(repository: string, fil: string, text: string): Vag {
  const utan = `${repository}/new/${GREN}?filename=${encodeURIComponent(fil)}`;
  return shortest(`${utan}&value=${encodeURIComponent(text)}`, utan, MAX_GITHUB);
}

/** A letter to the function mailbox. Line breaks as RFC 6068 has them. */
export function brev(mailbox: string, fil: string, titel: string, text: string): Vag {
  const letter = (body: string) =>
    `mailto:${mailbox}?subject=${encodeURIComponent(`Ny notis: ${titel}`)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  const namn = fil.slice(fil.lastIndexOf("/") + 1);
  return shortest(letter(text), letter(`Notisen är bifogad som filen ${namn}.`), MAX_MAIL);
}

const shortest = (med: string, utan: string, max: number): Vag =>
  med.length <= max ? { href: med, medText: true } : { href: utan, medText: false };
