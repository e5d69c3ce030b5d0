import { useLingui } from "@lingui/react/macro";
import type { Instrument } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { useInstrumentWords } from "../i18n/useInstrumentWords";
import { DataTable } from "../ui/DataTable";
import { Notice } from "../ui/Notice";

/** How a questionnaire is scored and on what terms it may be used; its cut-offs are for staff. */
export function InstrumentFacts({ instrument }: { instrument: Instrument }) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const words = useInstrumentWords();
  const { holder, licence, scoring, recall, scores, bands, beforeAfter } = instrument;
  const facts = [
    [t`Rights`, holder],
    [t`Terms of use`, read(licence)],
    [t`Asks about`, words.recalls[recall] ?? recall],
    [t`Scoring`, read(scoring)],
  ] as const;
  const scoreOf = (key: string) => scores.find((score) => score.key === key);
  return (
    <section className="card" aria-label={t`About the questionnaire`}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!beforeAfter && (
        <Notice look="warning" title={words.notWithinAVisit}>
          <p>{words.notWithinAVisitWhy}</p>
        </Notice>
      )}
      {bands.length > 0 && (
        <DataTable
          caption={t`Cut-offs, for staff only: visitors never see them`}
          rows={bands}
          rowKey={({ score, from }) => `${score} ${from}`}
          columns={[
            { id: "name", title: t`Band`, cell: ({ name }) => read(name) },
            { id: "score", title: t`Score`, cell: ({ score }) => read(scoreOf(score)?.title ?? { fi: score }) },
            { id: "from", title: t`From`, numeric: true, cell: ({ from }) => format.count(from) },
            { id: "source", title: t`Source`, cell: ({ source }) => source },
          ]}
        />
      )}
    </section>
  );
}
