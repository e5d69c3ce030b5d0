import { useLingui } from "@lingui/react/macro";
import { useSpeech } from "../i18n/I18n";
import { localized } from "../i18n/localized";
import { Badge } from "../ui/Badge";
import { Answers, Nothing } from "./Answers";
import { InstrumentFigures } from "./InstrumentFigures";
import { type QuestionFigures, rowsOf, wordsOf } from "./questions";
import { RowMeans } from "./RowMeans";

/** One question: what was asked, how many answered, and the answers as chart and table. */
export function QuestionCard({ question, results }: QuestionFigures) {
  const { t } = useLingui();
  const { read, language } = useSpeech();
  const title = localized(question.text, language);
  const byRow = results.some((result) => result.row);
  const haveMeans = results.some((result) => result.mean);
  // Said once, not once a row.
  const nothing = results.some(({ status }) => status === "ok")
    ? undefined
    : (results.find(({ status }) => status === "suppressed") ?? results[0])?.status;
  return (
    <article className="card">
      <div className="page-title">
        <h3 className="question-title" lang={title.language}>
          {title.text}
        </h3>
        {question.sensitive && <Badge text={t`Sensitive: shown from 10 answers on`} />}
      </div>
      {nothing ? (
        <Nothing status={nothing} />
      ) : question.type === "instrument" ? (
        <InstrumentFigures question={question} results={results} />
      ) : byRow && haveMeans ? (
        <RowMeans question={question} results={results} />
      ) : (
        results.map((result) => (
          <section key={result.row ?? ""} className="question-row">
            {result.row && <h4>{read(wordsOf(rowsOf(question), result.row) ?? { fi: result.row })}</h4>}
            <Answers result={result} question={question} />
          </section>
        ))
      )}
    </article>
  );
}
