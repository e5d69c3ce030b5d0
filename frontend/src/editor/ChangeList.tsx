import { useLingui } from "@lingui/react/macro";
import { useSpeech } from "../i18n/I18n";
import type { Change } from "./changes";

/** What a version changes for the results. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const kinds: readonly [Change["kind"], string][] = [
    ["added", t`New questions`],
    ["removed", t`No longer asked; what was answered stays in the results`],
    ["choices", t`Other options or rows; answers to the old ones stay`],
    ["reworded", t`New words; answered and counted together with the old ones`],
  ];
  if (changes.length === 0) return <p>{t`No question changes.`}</p>;
  return kinds.map(([kind, title]) => {
    const questions = changes.filter((change) => change.kind === kind).map(({ question }) => question);
    return (
      questions.length > 0 && (
        <section key={kind} className="changes">
          <h3>{title}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question.key}>{read(question.text) || question.key}</li>
            ))}
          </ul>
        </section>
      )
    );
  });
}
