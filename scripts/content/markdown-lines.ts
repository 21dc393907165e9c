import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from "markdown-it";

const TAB = 9;
const BLANK = 32;

/** Where the lines of a text begin and end, and how far they are indented. markdown-it's own looks at every sign for it, this only at the indents. */
export class Lines extends MarkdownIt.StateBlock {
  constructor(src: string, md: Parser, env: Env, tokens: Token[]) {
    super("", md, env, tokens);
    this.src = src;
    for (const marks of [this.bMarks, this.eMarks, this.tShift, this.sCount, this.bsCount]) marks.length = 0;
    for (let start = 0; start < src.length; ) start = this.#addLine(start) + 1;
    this.lineMax = this.bMarks.length;
    // The line after the last one, which some rules look at.
    this.#add(src.length, src.length, 0, 0);
  }

  /** Adds the line that begins at `start`, and tells where it ends. Blanks at the very end of the text are no line. */
  #addLine(start: number): number {
    const { src } = this;
    let [at, width] = [start, 0];
    for (let code = src.charCodeAt(at); code === BLANK || code === TAB; code = src.charCodeAt(++at))
      width += code === TAB ? 4 - (width % 4) : 1;
    if (at === src.length) return at;
    const newline = src.indexOf("\n", at);
    const end = newline < 0 ? src.length : newline;
    this.#add(start, end, at - start, width);
    return end;
  }

  #add(start: number, end: number, indent: number, width: number): void {
    this.bMarks.push(start);
    this.eMarks.push(end);
    this.tShift.push(indent);
    this.sCount.push(width);
    this.bsCount.push(0);
  }
}
