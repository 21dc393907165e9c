/** The one function of tar-fs that we use. */
declare module "tar-fs" {
  export function extract(folder: string): NodeJS.WritableStream;
}
