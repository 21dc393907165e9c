/** What is known of each of some things, in their order. A loop, since lists of thousands are asked for by the hundred. */
export function foundIn<Thing, Known>(things: readonly Thing[], known: ReadonlyMap<Thing, Known>): Known[] {
  const found: Known[] = [];
  for (const thing of things) {
    const one = known.get(thing);
    if (one !== undefined) found.push(one);
  }
  return found;
}
