import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Fourteen pages at once would take the cores from the file beside it: that file comes last. */
class CrowdLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isCrowd = ({ moduleId }: TestSpecification) => moduleId.endsWith("/workshop.e2e.ts");
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !isCrowd(file)), ...sorted.filter(isCrowd)];
  }
}

/**
 * Browser tests against a real backend. Files share one server and run two at a time, for a browser and the
 * backend take a core each; so each keeps to a museum of its own: nothing is counted that another could add to.
 */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.e2e.ts"],
    globalSetup: "./server.ts",
    maxWorkers: 2,
    sequence: { sequencer: CrowdLast },
    reporters: ["default", ["json", { outputFile: "../target/e2e.json" }]],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
