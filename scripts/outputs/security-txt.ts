import { DateTime } from "luxon";
import { absolute } from "../../schemas/adresser.ts";
import type { Output } from "./output.ts";

const PATH = "/.well-known/security.txt";

/**
 * Where faults of security are reported (RFC 9116). Said to hold for a year less a day from the day shown, as the standard asks that it be
 * less than a year; a site that is built anew now and then never lets it pass.
 */
export const securityTxt: Output = ({ address, mailbox, repository, site: { today } }) => {
  const expires = DateTime.fromISO(today, { zone: "utc" }).plus({ years: 1 }).minus({ days: 1 });
  const lines = [
    ...(repository ? [`Contact: ${repository}/security/advisories/new`] : []),
    `Contact: mailto:${mailbox}`,
    `Expires: ${expires.toISODate()}T00:00:00Z`,
    "Preferred-Languages: sv, en",
    `Canonical: ${absolute(address, PATH)}`,
  ];
  return [[PATH, `${lines.join("\n")}\n`]];
};
