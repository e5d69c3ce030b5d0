import { defineConfig } from "vitest/config";

/** Browser tests against a real backend, one file after the other: they share one server and its data. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.e2e.ts"],
    globalSetup: "./server.ts",
    fileParallelism: false,
    reporters: ["default", ["json", { outputFile: "../target/e2e.json" }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
