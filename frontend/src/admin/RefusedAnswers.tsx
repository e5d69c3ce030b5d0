import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { collectorsQuery } from "../api/collectors";
import { versionQuery } from "../api/surveys";
import type { QuarantinedSubmission } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { answerText } from "./answerText";
import { answersOf, contentOf, problemOf, questionOf } from "./refused";
import { useProblemTexts } from "./useProblemTexts";
import "./RefusedAnswers.css";

/** What was answered, in the words of the survey if it can be found, with what is wrong at each answer. */
export function RefusedAnswers({ refused }: { refused: QuarantinedSubmission }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const tell = useProblemTexts();
  const { collectorKey, version } = contentOf(refused);
  const { data: collectors } = useSuspenseQuery(collectorsQuery);
  const surveyId = collectors.find(({ key }) => key === collectorKey)?.surveyId;
  const { data: published } = useQuery({
    ...versionQuery(surveyId ?? "", Number(version)),
    enabled: surveyId !== undefined && Number.isInteger(version),
  });
  const questions = published?.definition.pages.flatMap((page) => page.questions) ?? [];
  const { errors } = problemOf(refused);
  const answers = answersOf(refused);
  const unanswered = errors.flatMap((error) => questionOf(error) ?? []).filter((key) => !(key in answers));
  const reader = { read, yes: t`Yes`, no: t`No` };

  return (
    <section aria-labelledby="answers" className="stack">
      <h2 id="answers">
        <Trans>What was answered</Trans>
      </h2>
      <dl className="card refused-answers">
        {published && (
          <div>
            <dt>
              <Trans>Survey</Trans>
            </dt>
            <dd>{read(published.definition.title)}</dd>
          </div>
        )}
        {errors
          .filter((error) => !questionOf(error))
          .map((error) => (
            <div key={error.pointer}>
              <dt>{error.pointer.slice(1) || t`The whole`}</dt>
              <dd className="refused-error">{tell.field(error)}</dd>
            </div>
          ))}
        {[...Object.keys(answers), ...new Set(unanswered)].map((key) => {
          const question = questions.find((one) => one.key === key);
          return (
            <div key={key}>
              <dt>{question ? read(question.text) : key}</dt>
              <dd>
                {key in answers ? answerText(answers[key], question, reader) : t`Not answered`}
                {errors
                  .filter((error) => questionOf(error) === key)
                  .map((error) => (
                    <span key={error.pointer} className="refused-error">
                      {tell.field(error)}
                    </span>
                  ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
