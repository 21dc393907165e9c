/**
 * What the dev server asks of the code that sites are made by. Bundled and imported anew when any of it changes (`dev-code.ts`), so nothing
 * may be kept here from one edit to the next.
 */

export { textProblem } from "../check/report/text.ts";
export { beginLoading, finishLoading } from "../content/load.ts";
export { readContentFile } from "../content/read-content-file.ts";
export { filesOf } from "./dev-files.ts";
export { outputContext } from "./output-context.ts";
export { siteFor } from "./site-for.ts";
export { visningOf } from "./visning.ts";
