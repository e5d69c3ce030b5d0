// csp.mjs TOOLS BASE: what csp_evaluator says of the policies of the pages
import { createRequire } from "node:module";

const [tools, base] = process.argv.slice(2);
const require = createRequire(`${tools}/`);
const { CspEvaluator } = require("csp_evaluator/dist/evaluator.js");
const { CspParser } = require("csp_evaluator/dist/parser.js");
const { Severity } = require("csp_evaluator/dist/finding.js");

for (const page of ["/", "/surveys", "/kiosk.html", "/api/v1/session"]) {
  const policy = (await fetch(base + page)).headers.get("content-security-policy");
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  console.log(page, findings.length === 0 ? "nothing found" : "");
  for (const finding of findings) {
    console.log(`  ${Severity[finding.severity]} ${finding.directive} ${finding.value ?? ""}: ${finding.description}`);
  }
}
