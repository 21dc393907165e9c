// Loaded into a measured process: at its end it tells what it used, for the whole process and all its threads.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ peakMiB: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
  });
