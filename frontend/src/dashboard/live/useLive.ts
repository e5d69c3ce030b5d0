import { useEffect, useState } from "react";
import { watchLive } from "../../api/live";
import type { ResultsFilter } from "../../api/results";
import type { LiveState } from "../../api/types";
import { keepWatching, type Watched } from "../../api/watch";

export type Live = Watched<LiveState>;

/**
 * Today's figures, kept up to date for as long as the page can be seen. What is lost in between is nothing, for each
 * event is the whole state.
 */
export function useLive(surveyId: string, filter: ResultsFilter): Live {
  const [live, setLive] = useState<Live>({ connection: "connecting" });
  const asked = JSON.stringify(filter);

  useEffect(() => {
    setLive({ connection: "connecting" });
    return keepWatching<LiveState>(
      (known, signal) => watchLive(surveyId, JSON.parse(asked), known, signal),
      (change) => setLive((now) => ({ ...now, ...change })),
    );
  }, [surveyId, asked]);

  return live;
}
