import { useLingui } from "@lingui/react/macro";
import type { WorkshopState } from "../api/types";
import { Chosen } from "./Outcome";
import { Results } from "./Results";

type ClosedProps = { state: WorkshopState; onLeave: () => Promise<void> };

/** Thanks, and what came of it. */
export function Closed({ state, onLeave }: ClosedProps) {
  const { t } = useLingui();
  return (
    <>
      <h1>{t`Thank you!`}</h1>
      <p className="lead">{t`The workshop is over. What was chosen goes on at the museum.`}</p>
      <Chosen state={state} />
      <Results state={state} />
      <p>
        <button type="button" className="act act-plain" onClick={() => void onLeave()}>
          {t`Leave, and forget it on this phone`}
        </button>
      </p>
    </>
  );
}
