import { ApiProblem } from "./problem";
import type { ResultsFilter } from "./results";

/** What can be taken out of a survey: the last part of its address. */
export type OfSurvey =
  | "submissions"
  | "results"
  | "series"
  | "data-package"
  | "crosstab"
  | "comparison"
  | "change"
  | "rhythm"
  | "comments";

/** Anything that can be taken out. */
export type Taken = OfSurvey | "benchmarks" | "release";

/** Parameters beside the filter; those that are undefined are left out. */
export type ExportOptions = Readonly<Record<string, string | undefined>>;

export const exportAddress = (surveyId: string, taken: OfSurvey, filter: ResultsFilter, options: ExportOptions) =>
  withQuery(`surveys/${surveyId}/${taken}`, { ...filter, ...options });

/** The address of a file; parameters that are undefined are left out. */
export function withQuery(path: string, parameters: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `/api/v1/${path}?${query}`;
}

/** How far a download is. `rows` are known while it lasts for texts only, `all` for what is sent row by row. */
export type Progress = { bytes: number; rows?: number; all?: number };

export type Downloaded = { file: Blob; name: string };

/** The connection ended before the file did. */
export class CutOff extends Error {}

const TEXTS = /^(text\/csv|application\/x-ndjson)/;
/** So many bytes are handed to the browser at a time, which keeps them where it likes. */
const PART = 8 << 20;

/** Fetches a file and tells how far it is. Throws an ApiProblem where it is refused, CutOff where it breaks off. */
export async function download(
  address: string,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Downloaded> {
  const reply = await fetch(address, { signal, headers: { Accept: "*/*" } }).catch((failure) => {
    if (signal.aborted) throw failure;
    throw new ApiProblem(0);
  });
  if (!reply.ok) throw new ApiProblem(reply.status, await reply.json().catch(() => undefined));
  const type = reply.headers.get("Content-Type") ?? "";
  const announced = Number(reply.headers.get("Kaiku-Row-Count") ?? Number.NaN);
  const count = TEXTS.test(type) ? lineCounter(type.startsWith("text/csv")) : undefined;
  const all = Number.isNaN(announced) ? {} : { all: announced };
  tell({ bytes: 0, ...all, ...(count && { rows: 0 }) });

  const file = await collect(reply, type, signal, (bytes, chunk) => {
    const rows = count?.(chunk);
    tell({ bytes, ...all, ...(rows !== undefined && { rows }) });
  });
  const [, name] = /filename="([^"]+)"/.exec(reply.headers.get("Content-Disposition") ?? "") ?? [];
  return { file, name: name ?? "kaiku" };
}

async function collect(
  reply: Response,
  type: string,
  signal: AbortSignal,
  take: (bytes: number, chunk: Uint8Array) => void,
): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  let bytes = 0;
  const reader = reply.body?.getReader();
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      waiting.push(next.value);
      held += next.value.length;
      bytes += next.value.length;
      take(bytes, next.value);
      if (held >= PART) {
        parts.push(new Blob(waiting));
        waiting = [];
        held = 0;
      }
    }
  } catch (failure) {
    if (signal.aborted) throw failure;
    throw new CutOff();
  }
  return new Blob([...parts, ...waiting], { type });
}

const NEW_LINE = 10;
const QUOTE = 34;

/** Counts the rows of a text as its parts come: line breaks, in CSV those outside quotes and without the heading. */
export function lineCounter(csv: boolean): (part: Uint8Array) => number {
  let rows = csv ? -1 : 0;
  let quoted = false;
  return (part) => {
    for (const byte of part) {
      if (csv && byte === QUOTE) quoted = !quoted;
      else if (byte === NEW_LINE && !quoted) rows++;
    }
    return Math.max(rows, 0);
  };
}
