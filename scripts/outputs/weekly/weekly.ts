import { bladveckonamn, pagar } from "../../../schemas/bladvecka.ts";
import { dagarFore, isoTid } from "../../../schemas/datum.ts";
import { minnsOm } from "../../../schemas/minne.ts";
import { type Veckoblad, veckoblad, veckobladstitel } from "../../../schemas/veckoblad.ts";
import type { Veckopost } from "../../../schemas/veckopost.ts";
import type { OutputContext, OutputFile } from "../output.ts";
import { letterHtml, postHtml } from "./letter-html.ts";
import { letterText, postText } from "./letter-text.ts";
import { mail } from "./mail.ts";

/** The weekly letters as text and as mail to send on, beside their pages. Each entry is told once and then only put together. */
export function* weeklyLetters(context: OutputContext): Generator<OutputFile> {
  const { site, address, mailbox } = context;
  const asText = minnsOm((post: Veckopost) => postText(post, address));
  const asHtml = minnsOm((post: Veckopost) => postHtml(post, address));
  for (const blad of veckoblad(site)) {
    const text = letterText(blad, address, asText);
    yield [`${blad.adress}veckoblad.txt`, text];
    const letter = {
      subject: `${veckobladstitel(blad.region)}, ${bladveckonamn(blad).toLowerCase()}`.replaceAll("\u00A0", " "),
      from: { name: "Regionsidan", address: mailbox },
      date: dateOf(blad),
      id: messageId(blad, context),
      text,
      html: letterHtml(blad, address, asHtml),
    };
    yield [`${blad.adress}veckoblad.eml`, mail(letter)];
  }
}

/** Early on the Monday after the week; on the day shown, while the week goes on. Swedish time. */
function dateOf(blad: Veckoblad): string {
  const [local = "", offset = ""] = isoTid(`${pagar(blad) ? blad.slut : dagarFore(blad.sondag, -1)} 06:00`).split("+");
  return new Date(`${local}Z`).toUTCString().replace("GMT", `+${offset.replace(":", "")}`);
}

/** What is told so far is another letter each day, or mail programs would take tomorrow's for today's. */
const messageId = (blad: Veckoblad, { idDomain }: Pick<OutputContext, "idDomain">): string =>
  `veckoblad.${blad.vecka}.${pagar(blad) ? `${blad.slut}.` : ""}${blad.region.slug}@${idDomain}`;
