import { learnTime } from "./clock";
import { EventStreamReader, type StreamEvent } from "./eventStream";
import { ApiProblem } from "./problem";

/** The server does not let in one more just now, or asks for a slower pace. */
export class TryLater extends ApiProblem {
  readonly seconds: number;

  constructor(status: number, seconds: number) {
    super(status);
    this.seconds = seconds;
  }
}

/** The seconds that a reply asks one to wait, where it does. */
export function askedToWait(response: Response): number | undefined {
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

/**
 * The events of a stream as they come, until the server ends it or the signal does.
 *
 * @param known the id of the event that was seen last
 */
export async function* readStream(
  address: string,
  known: string | undefined,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): AsyncGenerator<StreamEvent> {
  const sent = performance.now();
  const response = await fetch(address, {
    headers: { Accept: "text/event-stream", ...headers, ...(known && { "Last-Event-ID": known }) },
    cache: "no-store",
    signal,
  });
  learnTime(response, performance.now() - sent);
  if (response.status === 429 || response.status === 503) {
    throw new TryLater(response.status, askedToWait(response) ?? 10);
  }
  if (!response.ok || !response.body)
    throw new ApiProblem(response.status, await response.json().catch(() => undefined));

  const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const reader = new EventStreamReader();
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) yield* reader.read(piece.value);
}
