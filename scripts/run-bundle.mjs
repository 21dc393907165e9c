// Runs a bundle as Node would, but keeps beside it what V8 has compiled of it: half of the time that a short command takes is compiling. Safe to
// delete; what is damaged, or was compiled by another V8, is not used.
import { hash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";

/** What one V8 has compiled by one set of flags, no other takes. */
const compiledBeside = (file) => `${file}.${cachedDataVersionTag().toString(36)}.compiled`;
/** What a bundle finds as in any CommonJS module, and `importPackage`, since a script that is run so may not import by itself. */
const wrapped = (source) =>
  `(function (exports, require, module, __filename, __dirname, importPackage) { ${source}\n})`;

/** @param file the whole path of a bundle in CommonJS and Latin-1 */
export function runBundle(file) {
  const compiled = compiledBeside(file);
  const cachedData = compiledAt(compiled);
  const script = new Script(wrapped(readFileSync(file, "latin1")), {
    filename: file,
    cachedData,
  });
  // At the end, so that it holds what the run has had a use for.
  if (!cachedData || script.cachedDataRejected) process.once("exit", () => keep(compiled, script.createCachedData()));
  const module = { exports: {} };
  const importPackage = (name) => import(name);
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), importPackage);
}

/** V8 looks at little more than the length of what it is handed, and a power cut can leave anything in a file. */
function compiledAt(path) {
  try {
    const bytes = readFileSync(path);
    const data = bytes.subarray(DIGEST);
    return digest(data).equals(bytes.subarray(0, DIGEST)) ? data : undefined;
  } catch {
    return undefined;
  }
}

function keep(path, data) {
  const fresh = `${path}.${process.pid}`;
  try {
    writeFileSync(fresh, Buffer.concat([digest(data), data]));
    renameSync(fresh, path);
  } catch {
    rmSync(fresh, { force: true });
  }
}

const DIGEST = 32;
const digest = (data) => hash("sha256", data, "buffer");
