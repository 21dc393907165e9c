/** The most bytes that a character of a text takes. */
const WIDEST = 3;
/** Room for one text at a time: nobody has to go through a text first to know how long it is, which takes two thirds of the time. */
const room = Buffer.allocUnsafe(2 ** 20);

/** A text in UTF-8, lent until the next text. */
export const utf8Lent = (text: string): Uint8Array =>
  text.length * WIDEST > room.length ? Buffer.from(text) : room.subarray(0, room.write(text));

/** A text in UTF-8. */
export const utf8 = (text: string): Buffer => Buffer.from(utf8Lent(text));
