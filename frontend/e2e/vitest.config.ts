import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Fourteen pages at once would take the cores from three other files: that file comes last. */
class CrowdLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isCrowd = ({ moduleId }: TestSpecification) => moduleId.endsWith("/workshop.e2e.ts");
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !isCrowd(file)), ...sorted.filter(isCrowd)];
  }
}

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
    sequence: { sequencer: CrowdLast },
    reporters: ["default", ["json", { outputFile: "../target/e2e.json" }]],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
