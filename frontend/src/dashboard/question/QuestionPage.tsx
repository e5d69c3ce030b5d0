import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useSpeech } from "../../i18n/I18n";
import { localized } from "../../i18n/localized";
import { Badge } from "../../ui/Badge";
import { Notice } from "../../ui/Notice";
import { Answers } from "../Answers";
import { Basis, MethodNames } from "../Basis";
import { type Item, isCourse } from "../items";
import { QuestionAnswers } from "../QuestionCard";
import { figuresOf, type QuestionFigures } from "../questions";
import { filterPart } from "../search";
import { useResults } from "../useResults";
import { useItems, useSurveyView } from "../useSurveyView";
import { WeightSwitch } from "../WeightSwitch";
import { Onwards } from "./Onwards";
import { OverTime } from "./OverTime";
import { Wordings } from "./Wordings";
import { wordingsOf } from "./wordings";
import "../Overview.css";

const route = getRouteApi("/surveys/$surveyId/questions/$key");

/** Everything about one question: its answers, row by row where it has rows, their course, and how it was asked. */
export function QuestionPage() {
  const { t } = useLingui();
  const { language } = useSpeech();
  const { key } = route.useParams();
  const { surveyId, search, versions, questions } = useSurveyView();
  const results = useResults();
  const figures = figuresOf(results.questions, questions).find(({ question }) => question.key === key);
  const items = useItems(questions).filter((item) => item.question.key === key);
  const question = questions.get(key);
  if (!question) return <Notice title={t`This survey has no such question`} />;
  const title = localized(question.text, language);

  return (
    <>
      <div className="stack">
        <nav aria-label={t`Question`}>
          <Link to="/surveys/$surveyId" params={{ surveyId }} search={filterPart(search)}>
            <Trans>All questions</Trans>
          </Link>
        </nav>
        <div className="page-title">
          <h2 lang={title.language}>{title.text}</h2>
          {question.sensitive && <Badge text={t`Sensitive: shown from 10 answers on`} />}
        </div>
        <Onwards surveyId={surveyId} search={filterPart(search)} items={items} />
      </div>
      <section aria-labelledby="answers" className="card">
        <h2 id="answers">
          <Trans>What was answered</Trans>
        </h2>
        <WeightSwitch results={results} />
        {figures && <QuestionAnswers {...figures} />}
        <Basis sample={results.sample}>
          <MethodNames methods={results.methods} />
        </Basis>
      </section>
      {figures && <Rows figures={figures} items={items} />}
      <OverTime items={items.filter(isCourse)} />
      <Wordings wordings={wordingsOf(key, versions)} />
    </>
  );
}

/** Each row with the whole of its answers, of which the card above has the means alone. */
function Rows({ figures: { question, results }, items }: { figures: QuestionFigures; items: readonly Item[] }) {
  const { read } = useSpeech();
  // The scores of a standard questionnaire have stood above as they are, and its items as means.
  const isScore = (row: string) => question.wording?.items.every(({ key }) => key !== row) ?? false;
  const rows = items.filter(({ row, scale }) => row !== undefined && scale && !isScore(row));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="rows" className="stack">
      <h2 id="rows">
        <Trans>Row by row</Trans>
      </h2>
      <div className="question-grid">
        {rows.map(({ row, rowText }) => {
          const result = results.find((one) => one.row === row);
          return (
            result && (
              <article key={row} className="card">
                <h3 className="question-title">{rowText && read(rowText)}</h3>
                <Answers result={result} question={{ ...question, ...(rowText && { text: rowText }) }} />
              </article>
            )
          );
        })}
      </div>
    </section>
  );
}
