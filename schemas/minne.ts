/** Answers kept at a time, for each question. Notices speak of the same days over and over: some thirty years of them fit. */
const MINNS = 10_000;

/**
 * A slow pure function of a text that remembers its answers; all of them are forgotten when they become too many. Calls are marked
 * `@__PURE__`, so that a page's script that never asks can leave out the question, and the library of dates with it.
 */
export function minns<T>(fraga: (text: string) => T): (text: string) => T {
  const kanda = new Map<string, T>();
  return (text) => {
    const kant = kanda.get(text);
    if (kant !== undefined || kanda.has(text)) return kant as T;
    if (kanda.size >= MINNS) kanda.clear();
    const svar = fraga(text);
    kanda.set(text, svar);
    return svar;
  };
}

/** The same for a slow pure function of an object, whose answer is kept for as long as the object is. */
export function minnsOm<O extends object, T>(fraga: (om: O) => T): (om: O) => T {
  const kanda = new WeakMap<O, { svar: T }>();
  return (om) => {
    const kant = kanda.get(om) ?? { svar: fraga(om) };
    kanda.set(om, kant);
    return kant.svar;
  };
}
