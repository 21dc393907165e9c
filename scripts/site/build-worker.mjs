// A worker does not inherit what makes Node read TypeScript, so it is registered here first.
import { register } from "tsx/esm/api";

register();
await import("./build-worker.ts");
