// Run before each file of tests, also where several share a process and its modules.
import { afterAll } from "vitest";
import { clearTemporaryFolders } from "./temporary.ts";

afterAll(clearTemporaryFolders);
