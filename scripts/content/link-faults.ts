import { lankFel } from "../../schemas/falt.ts";
import { typForMapp } from "../../schemas/typer.ts";

/** A path of our own site: folders in lower case, a slash at the end, perhaps a heading. */
const OWN_PATH = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

/** Does a link lead to a page of our own or a heading of the same text, and is it written as such a link must be? */
export const isOwnLink = (href: string): boolean => OWN_PATH.test(href) || /^#[a-z0-9-]+$/.test(href);

const MAIL = /^mailto:[^\s?%,;@]+@[a-z0-9.-]+\.[a-z]{2,}$/i;

/** What is wrong with a link in a text of the folder `mapp`, as a clause; undefined when it is right. */
export function linkFault(href: string, mapp: string): string | undefined {
  if (isOwnLink(href)) return undefined;
  if (/^mailto:/i.test(href)) return mailFault(href);
  return ownFault(href, mapp) ?? lankFel(href);
}

function mailFault(href: string): string | undefined {
  const [adress = "", ...mer] = href.split("?");
  if (!MAIL.test(adress)) return "en länk till e-post har en enda adress, till exempel mailto:info@example.org";
  const [falt = ""] = mer.join("?").split("=");
  return mer.length > 0
    ? `efter e-postadressen får inget mer stå. Ta bort det som börjar med ?${falt.slice(0, 30)}`
    : undefined;
}

/** What is wrong with a link that seems meant for our own site. */
function ownFault(href: string, mapp: string): string | undefined {
  if (href.startsWith("//")) return `adressen saknar https. Skriv https:${href.slice(0, 60)}`;
  if (href.startsWith("#"))
    return "en länk till en rubrik i texten skrivs med små bokstäver, till exempel #text-villkor";
  const meant = ownPath(href, mapp);
  if (meant) return `så skrivs inte en adress på den här webbplatsen. Skriv ${meant}`;
  return href.startsWith("/")
    ? "en adress på den här webbplatsen skrivs med små bokstäver och snedstreck i slutet, till exempel /insatser/almi-brygglan/"
    : undefined;
}

/** `almi-brygglan.md`, `../insatser/almi-brygglan`, `content/insatser/almi-brygglan.md`, `/Insatser/Almi-brygglan`. */
const FILE = /^(\/|(?:\.\.?\/)*)(?:content\/)?(?:([a-z]+)\/)?([a-z0-9-]{2,80})(\.md|\/)?(#[a-z0-9-]+)?$/;

/** The address of the page that a file or an unfinished path must mean. */
function ownPath(href: string, mapp: string): string | undefined {
  const [, start, folder, slug, end, heading = ""] = FILE.exec(href.toLowerCase()) ?? [];
  if (slug === undefined) return undefined;
  const isBeside = folder === undefined && end === ".md" && (start === "" || start === "./");
  const within = isBeside ? mapp : folder;
  const isKnown = within !== undefined && (within === "sidor" || typForMapp(within) !== undefined);
  if (!isKnown && start !== "/") return undefined;
  return `/${[within === "sidor" ? undefined : within, slug].filter(Boolean).join("/")}/${heading}`;
}
