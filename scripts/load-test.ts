import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { siteConfig } from "../site.config.ts";
import { EXIT, readArguments, run, UsageError, wholeArgument } from "./arguments.ts";
import { isBorne, loadOf, WANTED } from "./publish/load-figures.ts";
import { hasNginx, startNginx } from "./publish/nginx.ts";
import { scoreSite } from "./publish/read-back.ts";
import { scoreReport } from "./publish/score-report.ts";

const PAGES = ["", "regioner/varmland/", "api/v1/notiser.json"];
const WRK = "/usr/bin/wrk";

/** Starts a real nginx on this machine, reads its headers back and loads it with wrk, with and without encryption. */
await run(async () => {
  const { values } = readArguments({
    site: { type: "string", default: siteConfig.output },
    seconds: { type: "string", default: "60" },
    connections: { type: "string", default: "1000" },
  });
  const seconds = wholeArgument("seconds", values.seconds, 4);
  const connections = wholeArgument("connections", values.connections, 5);
  if (!hasNginx() || !existsSync(WRK))
    throw new UsageError("Det här kräver Debians paket nginx-light, libnginx-mod-http-brotli-static, openssl och wrk.");
  if (!existsSync(`${values.site}/index.html.br`)) throw new UsageError("Bygg först: npm run build -- --compress");
  const nginx = await startNginx(values.site);
  try {
    const { text, right, all } = scoreReport(await scoreSite(nginx.secure, true));
    console.log(text);
    const borne = [nginx.plain, nginx.secure].flatMap((address) =>
      PAGES.map((page) => bears(new URL(page, address), seconds, connections)),
    );
    return right === all && borne.every(Boolean) ? EXIT.ok : EXIT.content;
  } finally {
    await nginx.close();
  }
});

function bears(page: URL, seconds: number, connections: number): boolean {
  const args = ["-t2", `-c${connections}`, `-d${seconds}s`, "--latency", "-H", "Accept-Encoding: br", page.href];
  const load = loadOf(execFileSync(WRK, args, { encoding: "utf8" }));
  const figures = `${Math.round(load.perSecond)} svar/s, 99 % inom ${Math.round(load.p99)} ms, ${load.failed} misslyckade`;
  const limits = `minst ${WANTED.perSecond}, högst ${WANTED.p99} ms, inga`;
  console.log(`${page.protocol}//…${page.pathname}: ${figures}${isBorne(load) ? "" : `  FÖR LITE: ${limits}`}`);
  return isBorne(load);
}
