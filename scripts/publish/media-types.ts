/** Files whose media type cannot be told by their ending, or is told too widely. */
const TYPES: readonly (readonly [file: RegExp, type: string])[] = [
  [/\.atom$/, "application/atom+xml; charset=utf-8"],
  [/\.ics$/, "text/calendar; charset=utf-8"],
  [/\.eml$/, "message/rfc822"],
  [/\.txt$/, "text/plain; charset=utf-8"],
  [/\.csv$/, "text/csv; charset=utf-8"],
  [/\.css$/, "text/css; charset=utf-8"],
  [/\.js$/, "text/javascript; charset=utf-8"],
  [/\/flode(-arkiv-\d+)?\.json$/, "application/feed+json; charset=utf-8"],
];

/** The media type of a file by its path on the site, where a server has to be told. */
export const mediaType = (path: string): string | undefined => TYPES.find(([file]) => file.test(path))?.[1];
