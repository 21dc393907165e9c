import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

/** Nothing in an archive tells of the machine that packed it: names in order, one time, no owner, the same rights. */
const SAME_EVERYWHERE = [
  "--sort=name",
  "--format=gnu",
  "--owner=0",
  "--group=0",
  "--numeric-owner",
  "--mode=u+rwX,go+rX,go-w",
];

export type Packing = {
  /** The file that is written. */
  file: string;
  /** The folder that everything in the archive lies in. */
  prefix: string;
  /** Seconds since 1970 that every file is given. */
  time: number;
};

/** Packs some paths of a folder, following the link that a built site is. */
export const packFolder = (folder: string, paths: readonly string[], { file, prefix, time }: Packing): Promise<void> =>
  packed(file, "tar", [
    ...["-c", ...SAME_EVERYWHERE, `--mtime=@${time}`, `--transform=s,^\\./,${prefix}/,`],
    ...["--directory", `${folder}/`, "--", ...paths.map((path) => `./${path}`)],
  ]);

/** Packs some paths as they are in a commit; what lies beside them unsaved is not in it. */
export const packCommit = (folder: string, commit: string, paths: readonly string[], { file, prefix }: Packing) =>
  packed(file, "git", [
    ...["-c", "tar.umask=022", "-C", folder, "archive", "--format=tar", `--prefix=${prefix}/`, commit, "--", ...paths],
  ]);

async function packed(file: string, program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, LC_ALL: "C" } });
  const ended = once(child, "close");
  await pipeline(child.stdout, createGzip({ level: 9 }), createWriteStream(file));
  const [code] = await ended;
  if (code !== 0) throw new Error(`${program} ended with ${code} while it packed ${file}`);
}
