/** What stands before and after an item in a list, as links. */
export function grannar<T, L>(lista: readonly T[], har: T, lank: (item: T) => L): { fore?: L; efter?: L } {
  const plats = lista.indexOf(har);
  const [fore, efter] = [lista[plats - 1], lista[plats + 1]];
  return { ...(fore !== undefined && { fore: lank(fore) }), ...(efter !== undefined && { efter: lank(efter) }) };
}
