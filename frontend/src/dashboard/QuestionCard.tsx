import { Trans, useLingui } from "@lingui/react/macro";
import type { QuestionResult } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { localized } from "../i18n/localized";
import { Badge } from "../ui/Badge";
import { Distribution } from "./Distribution";
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

function Answers({ result, question }: { result: QuestionResult; question: QuestionFigures["question"] }) {
  if (result.status !== "ok") return <Nothing status={result.status} />;
  return (
    <>
      <Figures result={result} rated={question.type === "rating"} />
      {result.distribution && result.distribution.length > 0 && <Distribution result={result} question={question} />}
    </>
  );
}

function Nothing({ status }: { status: QuestionResult["status"] }) {
  return (
    <p className="quiet">
      {status === "suppressed" ? (
        <Trans>Too few answers to show: nobody should be recognised from the figures.</Trans>
      ) : (
        <Trans>No answers in this selection.</Trans>
      )}
    </p>
  );
}

/** @param rated the highest point of the scale is praise, and not just its end */
function Figures({ result, rated }: { result: QuestionResult; rated: boolean }) {
  const { format } = useSpeech();
  const { mean, median, nps, topBox, n = 0 } = result;
  return (
    <p className="question-figures">
      <span>
        <Trans>
          <strong>{format.count(n)}</strong> answers
        </Trans>
      </span>
      {nps && (
        <span>
          NPS <strong>{format.decimal(nps.score, 0)}</strong> ({format.decimal(nps.low, 0)} –{" "}
          {format.decimal(nps.high, 0)})
        </span>
      )}
      {mean && !nps && (
        <span>
          <Trans>
            mean <strong>{format.decimal(mean.value)}</strong> ({format.decimal(mean.low)} – {format.decimal(mean.high)}
            )
          </Trans>
        </span>
      )}
      {median !== undefined && !nps && (
        <span>
          <Trans>
            median <strong>{format.count(median)}</strong>
          </Trans>
        </span>
      )}
      {topBox && rated && (
        <span>
          <Trans>
            highest mark <strong>{format.percent(topBox.share)}</strong> ({format.percent(topBox.low)} –{" "}
            {format.percent(topBox.high)})
          </Trans>
        </span>
      )}
    </p>
  );
}
