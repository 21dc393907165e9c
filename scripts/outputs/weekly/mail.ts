import { createHash } from "node:crypto";
import { headerText, mailboxOf } from "./mail-header.ts";
import { quotedPrintable } from "./quoted-printable.ts";

/** A letter, the same as text and as HTML, and what its envelope says. */
export type Letter = {
  subject: string;
  from: { name: string; address: string };
  /** As RFC 5322 writes it: `Mon, 23 Nov 2020 06:00:00 +0100`. */
  date: string;
  /** Permanent, without angle brackets: `veckoblad.2020-v47.skane@example.se`. */
  id: string;
  text: string;
  html: string;
};

/**
 * A letter as a message that is not yet sent (RFC 5322, RFC 2045). It has no receiver, for whoever opens it to fill in; `X-Unsent` makes
 * Outlook open it as a draft. The boundary is made of the content, and its `=_` never occurs in quoted-printable.
 */
export function mail({ subject, from, date, id, text, html }: Letter): string {
  const boundary = `=_${createHash("sha256").update(text).update("\0").update(html).digest("hex").slice(0, 32)}`;
  const lines = [
    `Date: ${date}`,
    `From: ${mailboxOf(from.name, from.address)}`,
    `Subject: ${headerText(subject)}`,
    `Message-ID: <${id}>`,
    "X-Unsent: 1",
    "Content-Language: sv",
    "MIME-Version: 1.0",
    "Content-Type: multipart/alternative;",
    ` boundary="${boundary}"`,
    "",
    ...part("plain", text, boundary),
    ...part("html", html, boundary),
    `--${boundary}--`,
  ];
  return `${lines.join("\r\n")}\r\n`;
}

const part = (kind: "plain" | "html", content: string, boundary: string): string[] => [
  `--${boundary}`,
  `Content-Type: text/${kind}; charset=utf-8`,
  "Content-Transfer-Encoding: quoted-printable",
  "",
  quotedPrintable(content),
];
