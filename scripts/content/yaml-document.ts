import { type Document, parseDocument, type YAMLError } from "yaml";

/** A source as the library reads it, in the one dialect of the project; errors and warnings alike are faults. Looking for doubled keys costs the square of it. */
export const yamlDocument = (source: string, { uniqueKeys } = { uniqueKeys: true }): Document =>
  parseDocument(source, {
    version: "1.2",
    schema: "core",
    merge: false,
    strict: true,
    uniqueKeys,
    stringKeys: true,
    prettyErrors: false,
    logLevel: "error",
  });

/** What is wrong with its form, in the order of the text. A doubled key is told by itself, since what holds it can be read. */
export const syntaxErrors = (doc: Document): YAMLError[] =>
  [...doc.errors, ...doc.warnings].filter(({ code }) => code !== "DUPLICATE_KEY").sort((a, b) => a.pos[0] - b.pos[0]);
