import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useSpeech } from "../i18n/I18n";
import { localized } from "../i18n/localized";
import { Badge } from "../ui/Badge";
import { Answers, Nothing } from "./Answers";
import { InstrumentFigures } from "./InstrumentFigures";
import { type QuestionFigures, rowsOf, wordsOf } from "./questions";
import { RowMeans } from "./RowMeans";
import { filterPart } from "./search";
import { useSurveyView } from "./useSurveyView";

/** One question: what was asked, how many answered, and the answers as chart and table. */
export function QuestionCard({ question, results }: QuestionFigures) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const { surveyId, search } = useSurveyView();
  const title = localized(question.text, language);
  return (
    <article className="card">
      <div className="page-title">
        <h3 className="question-title" lang={title.language}>
          <Link
            to="/surveys/$surveyId/questions/$key"
            params={{ surveyId, key: question.key }}
            search={filterPart(search)}
          >
            {title.text}
          </Link>
        </h3>
        {question.sensitive && <Badge text={t`Sensitive: shown from 10 answers on`} />}
      </div>
      <QuestionAnswers question={question} results={results} />
      {question.type === "text" && (
        <Link
          to="/surveys/$surveyId/comments"
          params={{ surveyId }}
          search={{ ...filterPart(search), about: question.key }}
        >
          <Trans>Read what was written</Trans>
        </Link>
      )}
    </article>
  );
}

/** The answers to a question as its type wants them told. */
export function QuestionAnswers({ question, results }: QuestionFigures) {
  const { read } = useSpeech();
  const byRow = results.some((result) => result.row);
  const haveMeans = results.some((result) => result.mean);
  // Said once, not once a row.
  const nothing = results.some(({ status }) => status === "ok")
    ? undefined
    : (results.find(({ status }) => status === "suppressed") ?? results[0])?.status;
  if (nothing) return <Nothing status={nothing} />;
  if (question.type === "instrument") return <InstrumentFigures question={question} results={results} />;
  if (byRow && haveMeans) return <RowMeans question={question} results={results} />;
  return results.map((result) => (
    <section key={result.row ?? ""} className="question-row">
      {result.row && <h4>{read(wordsOf(rowsOf(question), result.row) ?? { fi: result.row })}</h4>}
      <Answers result={result} question={question} />
    </section>
  ));
}
