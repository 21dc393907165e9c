import { absolute } from "../../schemas/adresser.ts";
import { escapeXml, escapeXmlAttribute } from "./escape-xml.ts";
import type { Output } from "./output.ts";

/** Tells browsers how the site is searched (OpenSearch 1.1), so that it can be chosen among their search engines. */
export const opensearch: Output = ({ address, mailbox }) => {
  const template = `${absolute(address, "/sok/")}?q={searchTerms}`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    "<ShortName>Regionsidan</ShortName>",
    "<Description>Sök bland insatser, ändrade program, möten, erfarenheter och behov för Sveriges regioner.</Description>",
    `<Contact>${escapeXml(mailbox)}</Contact>`,
    `<Url type="text/html" template="${escapeXmlAttribute(template)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXmlAttribute(absolute(address, "/opensearch.xml"))}"/>`,
    `<Image type="image/svg+xml">${escapeXml(absolute(address, "/assets/ikon.svg"))}</Image>`,
    "<Language>sv-SE</Language>",
    "<InputEncoding>UTF-8</InputEncoding>",
    "<OutputEncoding>UTF-8</OutputEncoding>",
    "</OpenSearchDescription>",
  ];
  return [["/opensearch.xml", `${lines.join("\n")}\n`]];
};
