/** What a pair of colours is for, and so the contrast WCAG 2.2 asks of it: 4.5 for text (1.4.3), 3 for what shows controls and marks (1.4.11). */
type Bruk = "text" | "form";

/** A colour that is drawn on another. Both are names of tokens in assets/css/tokens.css, without the dashes. */
export type Fargpar = { farg: string; pa: string; bruk: Bruk; vad: string };

export const MINSTA_KONTRAST: Record<Bruk, number> = { text: 4.5, form: 3 };

const par = (bruk: Bruk, vad: string, farg: string, ...botten: string[]): Fargpar[] =>
  botten.map((pa) => ({ farg, pa, bruk, vad }));

const YTOR = ["papper", "yta", "yta-lugn"] as const;

/** Every pair of colours the style sheet draws text or a sign with. A test holds the contrast of each in light and dark. */
export const FARGPAR: readonly Fargpar[] = [
  ...par("text", "Brödtext", "text", ...YTOR),
  ...par("text", "Bitext", "text-svag", ...YTOR),
  ...par("text", "Länk", "lank", ...YTOR),
  ...par("text", "Besökt länk", "lank-besokt", ...YTOR),
  ...par("text", "Sidhuvud", "huvud-text", "huvud"),
  ...par("text", "Knapp", "papper", "lank"),
  ...par("text", "Insats", "insats", ...YTOR),
  ...par("text", "Programförändring", "forandring", ...YTOR),
  ...par("text", "Informationstillfälle", "mote", ...YTOR),
  ...par("text", "Erfarenhet", "erfarenhet", ...YTOR),
  ...par("text", "Behov", "behov", ...YTOR),
  ...par("text", "Öppen, pågår", "ok-text", "ok-bak"),
  ...par("text", "Stänger snart", "snart-text", "snart-bak"),
  ...par("text", "Inställt, flyttat", "varning-text", "varning-bak"),
  ...par("text", "Kommande", "info-text", "info-bak"),
  ...par("form", "Ram kring fält", "linje-stark", ...YTOR),
  ...par("form", "Gräns på kartan", "karta-linje", "karta"),
  ...par("form", "Fokus", "fokus", ...YTOR, "varning-bak", "snart-bak"),
  ...par("form", "Fokus i sidhuvud", "huvud-fokus", "huvud"),
];
