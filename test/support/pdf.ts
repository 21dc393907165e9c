/** How many pages a PDF has. Chromium writes the objects of its pages uncompressed. */
export const pdfPages = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
