import { readFileSync } from "node:fs";

/** A chunk in Vite's manifest: what it is written to and what it needs. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** Every file that an entry may ever load: its chunks, those that it loads later, their styles and fonts. */
export function filesOf(entry: string, manifestPath: string): ReadonlySet<string> {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(manifestPath, "utf8"));
  const files = new Set<string>();
  const visited = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || visited.has(name)) return;
    visited.add(name);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(entry);
  return files;
}
