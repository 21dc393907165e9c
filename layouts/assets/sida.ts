import { bocka } from "./bocka.ts";
import { foraldrat } from "./foraldrat.ts";
import { kopiera } from "./kopiera.ts";
import { sedanSist } from "./sedan-sist.ts";

/**
 * The one script of every page. Nothing on a page needs it to be read: each part below only adds to what is there already,
 * and does nothing on pages that have nothing for it.
 */
const delar: readonly (() => void)[] = [foraldrat, sedanSist, bocka, kopiera];

for (const del of delar) del();
