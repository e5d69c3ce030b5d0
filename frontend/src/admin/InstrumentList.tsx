import { useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { instrumentsQuery } from "../api/instruments";
import { useSpeech } from "../i18n/I18n";
import { useInstrumentWords } from "../i18n/useInstrumentWords";
import { DataTable } from "../ui/DataTable";
import { PageHead } from "../ui/PageHead";
import "./InstrumentList.css";

/** Every standard questionnaire that Kaiku can score, and in which languages it can be asked here. */
export function InstrumentList() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { recalls } = useInstrumentWords();
  const { data: instruments } = useSuspenseQuery(instrumentsQuery);
  return (
    <>
      <PageHead
        title={t`Standard questionnaires`}
        lead={t`Published questionnaires with locked items and scoring. Kaiku brings the rules; words that others hold the rights to are entered by whoever has the licence.`}
      />
      <div className="card">
        <DataTable
          caption={t`Standard questionnaires`}
          captionHidden
          rows={instruments}
          rowKey={({ key, version }) => `${key} ${version}`}
          columns={[
            {
              id: "title",
              title: t`Questionnaire`,
              cell: ({ key, version, title, holder }) => (
                <span className="instrument-name">
                  <Link to="/instruments/$instrument/$version" params={{ instrument: key, version: String(version) }}>
                    {read(title)}
                  </Link>
                  <span className="quiet">{holder}</span>
                </span>
              ),
            },
            { id: "items", title: t`Questions`, numeric: true, cell: ({ items }) => items.length },
            { id: "recall", title: t`Asks about`, cell: ({ recall }) => recalls[recall] ?? recall },
            {
              id: "languages",
              title: t`Languages`,
              cell: ({ wordings }) => [...new Set(wordings.map(({ language }) => language))].join(", ") || "–",
            },
          ]}
        />
      </div>
    </>
  );
}
