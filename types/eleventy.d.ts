/** The part of Eleventy 3.1 that we use; it ships no types of its own. */
declare module "@11ty/eleventy/UserConfig" {
  type Compile = (
    this: unknown,
    content: string,
    path: string,
  ) => (this: { defaultRenderer(data: unknown): unknown }, data: { page: { url: string } }) => unknown;

  export default interface UserConfig {
    addExtension(extensions: string[], options: { key: string; compile: Compile }): void;
    addGlobalData(key: string, data: unknown): void;
    setTemplateFormats(formats: string[]): void;
    addTemplate(path: string, template: unknown): void;
    setServerOptions(options: object): void;
    setWatchJavaScriptDependencies(watch: boolean): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setFrontMatterParsingOptions(options: { engines: Record<string, { parse(text: string): never }> }): void;
    setUseGitIgnore(use: boolean): void;
    setUseTemplateCache(use: boolean): void;
  }
}

declare module "@11ty/eleventy" {
  import type { Server } from "node:http";
  import type UserConfig from "@11ty/eleventy/UserConfig";

  type Options = {
    quietMode?: boolean;
    pathPrefix?: string;
    runMode?: "build" | "watch" | "serve";
    config?: (config: UserConfig) => unknown;
  };

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    init(): Promise<void>;
    write(): Promise<unknown>;
    /** Gives what it does at a change, which can be called for others. */
    watch(): Promise<(path: string) => Promise<void>>;
    serve(port: number): Promise<void>;
    disableLogger(): void;
    /** Has no option for where to listen; its `server` is there once it is told to make it. */
    eleventyServe: { initServerInstance(): Promise<void>; server: { server: Server } };
  }
}
