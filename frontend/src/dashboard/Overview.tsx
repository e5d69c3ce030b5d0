import { Trans } from "@lingui/react/macro";
import { NothingHere } from "./NothingHere";
import { QuestionCard } from "./QuestionCard";
import { figuresOf } from "./questions";
import { Tiles } from "./Tiles";
import { Trend } from "./Trend";
import { useResults } from "./useResults";
import { useSurveyView } from "./useSurveyView";
import { WeightSwitch } from "./WeightSwitch";
import "./Overview.css";

/** What visitors answered to one survey, within the filter that the address holds. */
export function Overview() {
  const { questions } = useSurveyView();
  const results = useResults();
  const figures = figuresOf(results.questions, questions);

  if (results.status !== "ok") {
    return <NothingHere status={results.status} />;
  }
  return (
    <>
      <WeightSwitch results={results} />
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
