import type { ResultsFilter } from "./results";
import { readStream } from "./stream";
import type { LiveState } from "./types";
import type { Said } from "./watch";

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
): AsyncGenerator<Said<LiveState>> {
  for await (const { id, data } of readStream(`/api/v1/surveys/${surveyId}/live?${queryOf(filter)}`, known, signal)) {
    yield { ...(id && { id }), ...(data && { state: JSON.parse(data) as LiveState }) };
  }
}

/** The filter without its days: it is always today. */
function queryOf({ from: _from, to: _to, ...filter }: ResultsFilter): string {
  return new URLSearchParams(
    Object.entries(filter).flatMap(([name, values]) => (values as unknown[]).map((value) => [name, String(value)])),
  ).toString();
}
