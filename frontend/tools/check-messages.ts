import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";

// Fails when the PO files do not hold the messages of the code. Missing translations fail the build (vite.config.ts).

const read = () =>
  new Map(globSync("src/i18n/locales/*/*.po").map((file) => [file, withoutDate(readFileSync(file, "utf8"))]));
const withoutDate = (text: string) => text.replace(/^"POT-Creation-Date:.*$/m, "");

const before = read();
execFileSync("node_modules/.bin/lingui", ["extract", "--clean"], { stdio: "ignore" });
const drifted = [...read()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
if (drifted.length > 0) {
  console.error(`Messages changed: translate and commit ${drifted.join(", ")}`);
  process.exitCode = 1;
}
