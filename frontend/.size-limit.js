import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

/** The script files that a browser loads before it can show anything: an entry and all that it imports statically. */
function closure(name, seen = new Set()) {
  const chunk = manifest[name];
  if (!chunk || seen.has(chunk.file)) return [...seen];
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(next, seen);
  return [...seen];
}

const path = (names) => names.map((name) => `dist/${name}`);
const shell = closure("index.html");
const charts = Object.keys(manifest).find((name) => name.endsWith("charts/echarts.ts"));

/** What weighs most of all that a browser may ask for, as it is sent. */
const weights = readdirSync("dist/assets").map((file) => ({
  file: `assets/${file}`,
  bytes: gzipSync(readFileSync(`dist/assets/${file}`)).length,
}));
const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes)[0].file;

export default [
  { name: `heaviest file, ${heaviest}`, path: path([heaviest]), limit: "100 kB", gzip: true },
  { name: "kiosk", path: path(closure("kiosk.html")), limit: "170 kB", gzip: true },
  { name: "workshop", path: path(closure("workshop.html")), limit: "120 kB", gzip: true },
  { name: "museum", path: path(closure("museum.html")), limit: "100 kB", gzip: true },
  { name: "studio shell", path: path(shell), limit: "250 kB", gzip: true },
  ...(charts
    ? [
        {
          name: "charts",
          path: path(closure(charts).filter((file) => !shell.includes(file))),
          limit: "230 kB",
          gzip: true,
        },
      ]
    : []),
];
