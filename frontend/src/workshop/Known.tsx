import { useLingui } from "@lingui/react/macro";
import type { WorkshopState } from "../api/types";

export const isAnythingKnown = ({ findings, ideas }: WorkshopState["workshop"]) =>
  findings.length > 0 || ideas.length > 0;

/** What was taken along: what visitors' answers say, and what could be done about it. */
export function Known({ workshop: { findings, ideas } }: { workshop: WorkshopState["workshop"] }) {
  const { t } = useLingui();
  return (
    <>
      {findings.length > 0 && (
        <section className="part" aria-labelledby="findings">
          <h2 id="findings">{t`What we know already`}</h2>
          <ul className="findings">
            {findings.map(({ id, statement }) => (
              <li key={id}>{statement}</li>
            ))}
          </ul>
        </section>
      )}
      {ideas.length > 0 && (
        <section className="part" aria-labelledby="ideas">
          <h2 id="ideas">{t`Ideas so far`}</h2>
          <ul className="findings">
            {ideas.map(({ id, text, language: said }) => (
              <li key={id} lang={said}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
