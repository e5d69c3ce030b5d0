import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { resultsQuery } from "../api/results";
import { Notice } from "../ui/Notice";
import { QuestionCard } from "./QuestionCard";
import { figuresOf } from "./questions";
import { Tiles } from "./Tiles";
import { Trend } from "./Trend";
import { useSurveyView } from "./useSurveyView";
import "./Overview.css";

/** What visitors answered to one survey, within the filter that the address holds. */
export function Overview() {
  const { t } = useLingui();
  const { surveyId, search, filter, questions } = useSurveyView();
  const { data: results } = useSuspenseQuery(resultsQuery(surveyId, filter));
  const figures = figuresOf(results.questions, questions);

  if (results.status !== "ok") {
    return (
      <Notice title={results.status === "empty" ? t`No responses in this selection` : t`Too few responses to show`}>
        <p>
          <Trans>Choose a longer period or fewer filters.</Trans>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <Tiles results={results} figures={figures} />
      <Trend surveyId={surveyId} search={search} filter={filter} figures={figures} />
      <section aria-labelledby="questions" className="stack">
        <h2 id="questions">
          <Trans>Questions</Trans>
        </h2>
        <div className="question-grid">
          {figures.map((one) => (
            <QuestionCard key={one.question.key} {...one} />
          ))}
        </div>
      </section>
    </>
  );
}
