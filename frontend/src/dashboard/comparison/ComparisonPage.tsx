import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { exportAddress } from "../../api/exports";
import { useSpeech } from "../../i18n/I18n";
import { Notice } from "../../ui/Notice";
import { Select } from "../../ui/Select";
import { TableDownload } from "../exports/TableDownload";
import { ItemSelect } from "../ItemSelect";
import { asked, chosenOf, isCourse } from "../items";
import { useItems, useSearchChange, useSurveyView } from "../useSurveyView";
import { Compared } from "./Compared";
import { type ComparisonSearch, chosenKind, KINDS, segmentsOf } from "./grouping";
import { ReferenceSelect } from "./ReferenceSelect";
import { useGroupNames } from "./useGroupNames";
import "../Overview.css";

const route = getRouteApi("/surveys/$surveyId/compare");

/** One item in several groups beside each other: museums, groups of visitors, years. */
export function ComparisonPage() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { surveyId, filter, questions, collectors } = useSurveyView();
  const search = route.useSearch();
  const change = useSearchChange<ComparisonSearch>();
  const items = useItems(questions).filter(isCourse);
  const item = chosenOf(items, search.item);
  const segments = segmentsOf(questions.values());
  const by = chosenKind(search.by, segments, new Set(collectors.map(({ museumId }) => museumId)).size);
  const { kinds, nameOf } = useGroupNames(segments, collectors, by);
  if (!item) return <Notice title={t`This survey has no question that is answered in numbers`} />;
  return (
    <section aria-labelledby="compare" className="card">
      <h2 id="compare">
        <Trans>Compare groups</Trans>
      </h2>
      <div className="filters filters-wide">
        <ItemSelect label={t`Question`} items={items} value={item.id} onChange={(id) => change({ item: id })} />
        <Select
          label={t`Groups by`}
          options={[
            ...KINDS.map((id) => ({ id, text: kinds[id] })),
            ...segments.map(({ key, text }) => ({ id: key, text: read(text) })),
          ]}
          value={by}
          onChange={(id) => change({ by: String(id), reference: undefined })}
        />
        <ReferenceSelect item={item} by={by} reference={search.reference} nameOf={nameOf} />
        <TableDownload
          taken="comparison"
          label={t`Download this comparison…`}
          address={(options) =>
            exportAddress(surveyId, "comparison", filter, {
              ...options,
              ...asked(item),
              by,
              reference: search.reference,
            })
          }
        />
      </div>
      <Compared item={item} by={by} reference={search.reference} segments={segments} nameOf={nameOf} />
    </section>
  );
}
