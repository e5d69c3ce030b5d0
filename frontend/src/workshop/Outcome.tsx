import { useLingui } from "@lingui/react/macro";
import type { WorkshopState } from "../api/types";
import { Results } from "./Results";

/** What came of the vote, and what is chosen from it by now. */
export function Outcome({ state }: { state: WorkshopState }) {
  const { t } = useLingui();
  return (
    <>
      <h1>{t`What we think together`}</h1>
      <Chosen state={state} />
      <Results state={state} />
    </>
  );
}

/** What is taken further. */
export function Chosen({ state: { groups } }: { state: WorkshopState }) {
  const { t } = useLingui();
  const chosen = groups.filter((group) => group.chosen);
  if (chosen.length === 0) return null;
  return (
    <section className="part chosen" aria-labelledby="chosen">
      <h2 id="chosen">{t`Chosen`}</h2>
      <ul>
        {chosen.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </section>
  );
}
