import { gruppera } from "../../../schemas/gruppera.ts";

export type Pace = {
  /** How many addresses of one host are asked for at a time, and how many in all. */
  perHost: number;
  total: number;
};

/** Works through addresses, several hosts at a time and a few of each, so that no server is asked for much at once. */
export async function byHost(urls: readonly URL[], work: (url: URL) => Promise<void>, pace: Pace): Promise<void> {
  const queues = gruppera(urls, ({ host }) => [host]);
  // The longest queues first, since the last of them decides when all is done. Lanes of a host share its queue.
  const longest = [...queues.values()].map((queue) => [...queue]).sort((a, b) => b.length - a.length);
  const lanes = Array.from({ length: pace.perHost }, () => longest)
    .flat()
    .values();
  const worker = async () => {
    for (const queue of lanes) for (let url = queue.shift(); url; url = queue.shift()) await work(url);
  };
  await Promise.all(Array.from({ length: pace.total }, worker));
}
