import { Trans, useLingui } from "@lingui/react/macro";
import type { ReferenceValue } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";

/** What others published, apart from own results: another survey, perhaps on another scale, never converted. */
export function References({ references }: { references: readonly ReferenceValue[] }) {
  const { t } = useLingui();
  const { format, language } = useSpeech();
  const countries = new Intl.DisplayNames(language, { type: "region" });
  const figure = ({ figure, value, scaleMin, scaleMax }: ReferenceValue) => {
    if (figure === "share") return format.percent(value);
    if (figure === "nps") return t`NPS ${format.decimal(value)}`;
    return t`${format.decimal(value)} on ${scaleMin}–${scaleMax}`;
  };
  if (references.length === 0) return null;
  return (
    <section className="card" aria-labelledby="references">
      <h2 id="references" className="question-title">
        <Trans>Published figures of others</Trans>
      </h2>
      <p className="quiet">
        <Trans>
          Other surveys ask in other ways and of other people. Compare order and change rather than the figures.
        </Trans>
      </p>
      <DataTable
        caption={t`Published figures of others`}
        captionHidden
        rows={references}
        rowKey={({ id }) => id}
        columns={[
          { id: "source", title: t`Source`, cell: ({ source }) => source },
          { id: "country", title: t`Country`, cell: ({ country }) => countries.of(country) ?? country },
          { id: "year", title: t`Year`, numeric: true, cell: ({ year }) => year },
          { id: "figure", title: t`Figure`, numeric: true, cell: figure },
          { id: "n", title: t`Answers`, numeric: true, cell: ({ n }) => (n ? format.count(n) : "–") },
        ]}
      />
    </section>
  );
}
