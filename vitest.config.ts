import { defineConfig } from "vitest/config";

/** Tests of pure functions: one after another in the same process, since to load the code anew for each file takes longer than they do. */
const PURE = ["schemas", "content", "check", "search", "outputs", "layouts", "form", "review"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    globalSetup: ["test/support/global-setup.ts"],
    setupFiles: ["test/support/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    pool: "forks",
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "rena", include: PURE, isolate: false } },
      { extends: true, test: { name: "hela", include: ["test/**/*.test.ts"], exclude: PURE } },
    ],
  },
});
