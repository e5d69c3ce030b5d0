// openapi.yaml keeps all rules of .spectral.yaml; tools/bad-openapi.yaml breaks each rule of ours, or a rule is asleep.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const top = join(import.meta.dirname, "../..");
const rules = join(top, ".spectral.yaml");
const spectral = join(top, "frontend/node_modules/.bin/spectral");

interface Finding {
  code: string | number;
  message: string;
  path: (string | number)[];
}

function lint(document: string): Finding[] {
  const { stdout, stderr } = spawnSync(spectral, ["lint", document, "-r", rules, "-f", "json", "--quiet"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`Spectral did not run on ${document}: ${stdout}${stderr}`);
  }
}

const findings = lint(join(top, "openapi.yaml"));
for (const { code, message, path } of findings) console.error(`openapi.yaml: ${code} at ${path.join(".")}: ${message}`);

const broken = new Set(lint(join(top, "frontend/tools/bad-openapi.yaml")).map(({ code }) => code));
const own = readFileSync(rules, "utf8").match(/^ {2}kaiku-[a-z-]+(?=:)/gm) ?? [];
const asleep = own.map((rule) => rule.trim()).filter((rule) => !broken.has(rule));
for (const rule of asleep) console.error(`${rule} does not see what tools/bad-openapi.yaml does wrong`);

if (own.length === 0 || findings.length > 0 || asleep.length > 0) process.exit(1);
console.log(`openapi.yaml is clean; all ${own.length} rules of our own are awake`);
