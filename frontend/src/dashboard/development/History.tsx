import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { actionHistoryQuery } from "../../api/improvement";
import { useSpeech } from "../../i18n/I18n";
import { useActionWords } from "./useActionWords";

/** What an action has been, oldest first. */
export function History({ actionId }: { actionId: string }) {
  const { format } = useSpeech();
  const { states } = useActionWords();
  const { data: steps = [] } = useQuery(actionHistoryQuery(actionId));
  return (
    <section aria-labelledby="history" className="card">
      <h2 id="history">
        <Trans>History</Trans>
      </h2>
      <ol className="development-steps">
        {steps.map(({ at, state, reason }) => (
          <li key={at}>
            <time dateTime={at}>{format.moment(at)}</time> · {states[state]}
            {reason && ` – ${reason}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
