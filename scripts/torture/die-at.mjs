// Loaded before a build (NODE_OPTIONS=--import): kills it with SIGKILL in one of the moments before, in and after the steps it takes with files whose
// path fits DIE_IN. DIE_AT counts those moments: 0 is before the first step. A build that has fewer goes on to its end.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let moments = Number(process.env.DIE_AT);
const passMoment = () => {
  if (moments === 0) process.kill(process.pid, "SIGKILL");
  moments -= 1;
};
const files = new RegExp(process.env.DIE_IN);
const concerns = (paths) => paths.some((path) => typeof path === "string" && files.test(path));

for (const step of ["symlinkSync", "renameSync", "rmSync", "unlinkSync"]) {
  const real = fs[step];
  fs[step] = (...paths) => {
    if (!concerns(paths)) return real(...paths);
    passMoment();
    const result = real(...paths);
    passMoment();
    return result;
  };
}

const write = fs.writeFileSync;
fs.writeFileSync = (path, bytes, ...more) => {
  if (!concerns([path])) return write(path, bytes, ...more);
  passMoment();
  write(path, bytes.slice(0, bytes.length / 2), ...more);
  passMoment();
  write(path, bytes, ...more);
  passMoment();
};
syncBuiltinESMExports();
