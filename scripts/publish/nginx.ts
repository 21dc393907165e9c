import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

const PROGRAM = "/usr/sbin/nginx";
export const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** A running nginx: the same site in the clear and encrypted, with a key of its own. */
export type Nginx = { plain: URL; secure: URL; close(): Promise<void> };

/** Are nginx and its module for brotli where Debian puts them? */
export const hasNginx = (): boolean => [PROGRAM, BROTLI, "/usr/bin/openssl"].every((path) => existsSync(path));

/** Lays the files that a server of one's own has in a folder, with a key of its own. */
export function layNginx(folder: string): void {
  cpSync("drift/nginx", folder, { recursive: true });
  cpSync("/etc/nginx/mime.types", join(folder, "mime.types"));
  makeKey(folder);
}

/** Has nginx read a configuration, by the path of its file. @throws what it says when it would not start */
export const readByNginx = (file: string): void => {
  execFileSync(PROGRAM, ["-t", "-q", "-p", dirname(file), "-c", file, "-e", "stderr"], {
    stdio: "pipe",
    encoding: "utf8",
  });
};

/** Serves a built site on this machine with the files of `drift/nginx/`, as a server of one's own does. @throws when nginx does not start. */
export async function startNginx(site: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "regionsidan-nginx-"));
  layNginx(folder);
  const [plain, secure] = [await freePort(), await freePort()];
  const main = join(folder, "nginx.conf");
  writeFileSync(main, configuration(folder, resolve(site), plain, secure));
  const child = spawn(PROGRAM, ["-c", main, "-e", "stderr", "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => (said += text));
  const ended = new Promise<void>((done) => child.on("close", () => done()));
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await answers(plain)); tries++) {
    if (tries < 50 && child.exitCode === null) await setTimeout(100);
    else await close().then(() => Promise.reject(new Error(`nginx did not start: ${said}`)));
  }
  const at = (scheme: string, port: number) => new URL(`${scheme}://127.0.0.1:${port}/`);
  return { plain: at("http", plain), secure: at("https", secure), close };
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

function makeKey(folder: string): void {
  const made = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  execFileSync("openssl", ["req", "-x509", ...kind, "-subj", "/CN=localhost", ...made], { stdio: "ignore" });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, reject) => {
    server.on("error", reject).listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => done(typeof bound === "object" && bound ? bound.port : 0));
    });
  });
}

/** Has everything that nginx writes lie in a folder. */
export const temporaryPaths = (folder: string): string =>
  ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((use) => `${use}_temp_path ${folder}/${use};`).join(" ");

/** What stands around `site.conf` on a server; everything that is written lies in the folder. */
const configuration = (folder: string, site: string, plain: number, secure: number): string => `
load_module ${BROTLI};
worker_processes auto;
worker_rlimit_nofile 16384;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 4096; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000;
    ${temporaryPaths(folder)}
    include kartor.conf;
    server {
        listen 127.0.0.1:${plain} backlog=4096;
        listen 127.0.0.1:${secure} ssl http2 backlog=4096;
        ssl_certificate ${folder}/cert.pem;
        ssl_certificate_key ${folder}/key.pem;
        add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;
        set $regionsidan_rot "${site}";
        include typer.conf;
        include site.conf;
    }
}
`;
