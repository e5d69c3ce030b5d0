import { defineConfig } from "vitest/config";

/**
 * Browser tests against a real backend. Files share one server and run four at a time, for they wait more than they
 * work; so each keeps to a museum of its own: nothing is counted that another could add to.
 */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.e2e.ts"],
    globalSetup: "./server.ts",
    maxWorkers: 4,
    reporters: ["default", ["json", { outputFile: "../target/e2e.json" }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
