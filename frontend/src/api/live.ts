import { EventStreamReader } from "./eventStream";
import { ApiProblem } from "./problem";
import type { ResultsFilter } from "./results";
import type { LiveState } from "./types";

/** What a stream says: a whole new state, or only that it is alive. */
export type LiveSaid = { id?: string; state?: LiveState };

/** The server does not let in one more just now. */
export class TryLater extends ApiProblem {
  readonly seconds: number;

  constructor(seconds: number) {
    super(503);
    this.seconds = seconds;
  }
}

/**
 * Today's figures as they come, until the server ends the stream or the signal the connection.
 *
 * @param known the id of the state that is on screen already
 */
export async function* watchLive(
  surveyId: string,
  filter: ResultsFilter,
  known: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<LiveSaid> {
  const response = await fetch(`/api/v1/surveys/${surveyId}/live?${queryOf(filter)}`, {
    headers: { Accept: "text/event-stream", ...(known && { "Last-Event-ID": known }) },
    cache: "no-store",
    signal,
  });
  if (response.status === 503) throw new TryLater(Number(response.headers.get("Retry-After")) || 10);
  if (!response.ok || !response.body)
    throw new ApiProblem(response.status, await response.json().catch(() => undefined));

  const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const reader = new EventStreamReader();
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    for (const { id, data } of reader.read(piece.value)) {
      yield { ...(id && { id }), ...(data && { state: JSON.parse(data) as LiveState }) };
    }
  }
}

/** The filter without its days: it is always today. */
function queryOf({ from: _from, to: _to, ...filter }: ResultsFilter): string {
  return new URLSearchParams(
    Object.entries(filter).flatMap(([name, values]) => (values as unknown[]).map((value) => [name, String(value)])),
  ).toString();
}
