import { inbaddningar } from "../../schemas/inbaddning.ts";
import { pages } from "../page.ts";
import { Inbaddningsram } from "../parts/Inbaddningsram.tsx";

export default pages({
  items: inbaddningar,
  address: ({ region }) => `/inbaddning/${region.slug}/`,
  view: ({ item, visning }) => <Inbaddningsram {...item} visning={visning} />,
});
