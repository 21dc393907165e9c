/** What could end a script element or begin a comment in it, and what old JavaScript took for the end of a line. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON that can stand in a script element: it reads back as the same value, and no text in it is ever markup. */
export const scriptSafeJson = (value: unknown): string =>
  JSON.stringify(value).replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
