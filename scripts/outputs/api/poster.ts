import { absolute } from "../../../schemas/adresser.ts";
import type { Post, Register } from "../../../schemas/register.ts";
import type { OutputContext } from "../output.ts";
import { avsandarvag, regionvag, temavag } from "./addresses.ts";
import type { Avsandare, Region, Tema } from "./schemas/register.ts";

type MedNotiser = Pick<Region, "url" | "api_url" | "antal_notiser">;

/** Entries of registers as they are given away, with the way to their notices. */
export const regionpost = (post: Register["regioner"][number], context: OutputContext): Region => ({
  ...post,
  ...medNotiser(context, `/regioner/${post.slug}/`, regionvag(post.slug), context.site.forRegion(post.namn).length),
  url: absolute(context.address, `/regioner/${post.slug}/`),
});

export const temapost = (post: Post, context: OutputContext): Tema => ({
  ...post,
  ...medNotiser(context, `/teman/${post.slug}/`, temavag(post.slug), context.site.forTema(post.namn).length),
});

export const avsandarpost = (post: Register["avsandare"][number], context: OutputContext): Avsandare => ({
  ...post,
  ...medNotiser(
    context,
    `/avsandare/${post.slug}/`,
    avsandarvag(post.slug),
    context.site.forAvsandare(post.namn).length,
  ),
});

/** A theme or a sender has a page only when a notice names it; a file it always has. */
const medNotiser = ({ address }: OutputContext, page: string, path: string, antal: number): MedNotiser => ({
  url: antal > 0 ? absolute(address, page) : undefined,
  api_url: absolute(address, path),
  antal_notiser: antal,
});
