import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { resultsQuery } from "../api/results";
import { NothingHere } from "./NothingHere";
import { QuestionCard } from "./QuestionCard";
import { figuresOf } from "./questions";
import { Tiles } from "./Tiles";
import { Trend } from "./Trend";
import { useSurveyView } from "./useSurveyView";
import "./Overview.css";

/** What visitors answered to one survey, within the filter that the address holds. */
export function Overview() {
  const { surveyId, filter, questions } = useSurveyView();
  const { data: results } = useSuspenseQuery(resultsQuery(surveyId, filter));
  const figures = figuresOf(results.questions, questions);

  if (results.status !== "ok") {
    return <NothingHere status={results.status} />;
  }
  return (
    <>
      <Tiles results={results} figures={figures} />
      <Trend />
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
