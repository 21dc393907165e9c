import { pages } from "../page.ts";
import { Sida } from "../parts/Sida.tsx";

/** While developing: stands where a notice with errors would be, so that whoever writes it sees them there and not its last good state. */
export default pages({
  items: (_, { utveckling }) => [...new Set(utveckling?.problem.flatMap(({ adress }) => adress ?? []))],
  address: (adress) => `/${adress}/`,
  view: ({ item: adress, visning }) => (
    <Sida titel="Sidan har fel" beskrivning="Rätta felen så visas sidan." adress={`/${adress}/`} visning={visning} dold>
      <h1>Sidan har fel</h1>
      <p class="ingress">Rätta felen ovan, så visas den igen av sig själv.</p>
    </Sida>
  ),
});
