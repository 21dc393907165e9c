// Loaded before a build (NODE_OPTIONS=--import): kills it with SIGKILL just before or after one of the steps in which it publishes. DIE_AT counts
// those moments: 0 is before the first step, 1 after it, 2 before the second. A build that has fewer goes on to its end.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let moments = Number(process.env.DIE_AT);
const passMoment = () => {
  if (moments === 0) process.kill(process.pid, "SIGKILL");
  moments -= 1;
};
for (const step of ["symlinkSync", "renameSync", "rmSync", "unlinkSync"]) {
  const real = fs[step];
  fs[step] = (...paths) => {
    if (!paths.some((path) => typeof path === "string" && path.includes(".versions"))) return real(...paths);
    passMoment();
    const result = real(...paths);
    passMoment();
    return result;
  };
}
syncBuiltinESMExports();
