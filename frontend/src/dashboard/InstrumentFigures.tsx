import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { instrumentsQuery } from "../api/instruments";
import type { Instrument, Question, QuestionResult } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { DataTable } from "../ui/DataTable";
import { Details } from "../ui/Details";
import { Answers } from "./Answers";
import { bandShares } from "./bands";
import type { QuestionFigures } from "./questions";
import { RowMeans } from "./RowMeans";

/** A standard questionnaire: its scores first, each with its range and how it falls into the published bands, then its items. */
export function InstrumentFigures({ question, results }: QuestionFigures) {
  const { t } = useLingui();
  const { data: instruments } = useSuspenseQuery(instrumentsQuery);
  const instrument = instruments.find(
    ({ key, version }) => key === question.instrument && version === question.version,
  );
  const scores = instrument?.scores ?? [];
  const items = results.filter(({ row }) => !scores.some(({ key }) => key === row));
  return (
    <>
      {instrument &&
        scores.map((score) => {
          const result = results.find(({ row }) => row === score.key);
          return result && <ScoreFigures key={score.key} {...{ instrument, score, result, question }} />;
        })}
      {items.length > 0 && (
        <Details summary={t`Items`}>
          <RowMeans question={asMatrix(question)} results={items} />
        </Details>
      )}
    </>
  );
}

type ScoreFiguresProps = {
  instrument: Instrument;
  score: Instrument["scores"][number];
  result: QuestionResult;
  question: Question;
};

function ScoreFigures({ instrument, score, result, question }: ScoreFiguresProps) {
  const { read, format } = useSpeech();
  const [min, max] = [format.count(score.min), format.count(score.max)];
  return (
    <section className="question-row">
      <h4>{read(score.title)}</h4>
      <p className="quiet">
        {score.higherIsBetter ? (
          <Trans>
            From {min} to {max}; higher is better.
          </Trans>
        ) : (
          <Trans>
            From {min} to {max}; lower is better.
          </Trans>
        )}
      </p>
      <Answers result={result} question={{ ...question, text: score.title }} />
      <Bands instrument={instrument} score={score.key} result={result} />
    </section>
  );
}

/** Only staff sees these, and of groups only: they say nothing certain of a person. */
function Bands({ instrument, score, result }: { instrument: Instrument; score: string; result: QuestionResult }) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const bands = instrument.bands.filter((band) => band.score === score);
  if (bands.length === 0 || result.status !== "ok") return null;
  const sources = [...new Set(bands.map(({ source }) => source))].join("; ");
  return (
    <>
      <DataTable
        caption={t`Share in each published band`}
        rows={bandShares(bands, result.distribution ?? [], result.n ?? 0)}
        rowKey={({ from }) => String(from)}
        columns={[
          { id: "band", title: t`Band`, cell: ({ name }) => read(name) },
          { id: "from", title: t`From`, numeric: true, cell: ({ from }) => format.count(from) },
          { id: "share", title: t`Share`, numeric: true, cell: ({ share }) => format.percent(share) },
          {
            id: "interval",
            title: t`95% interval`,
            numeric: true,
            cell: ({ low, high }) => `${format.percent(low)} – ${format.percent(high)}`,
          },
        ]}
      />
      <p className="quiet">
        {instrument.sensitive ? (
          <Trans>Bands: {sources}. They describe groups and are no diagnosis; visitors never see them.</Trans>
        ) : (
          <Trans>Bands: {sources}</Trans>
        )}
      </p>
    </>
  );
}

/** Its items are the rows of a matrix that was not written here. */
function asMatrix(question: Question): Question {
  const { wording } = question;
  return wording ? { ...question, type: "matrix", rows: wording.items, scale: wording.scale } : question;
}
