import { useLingui } from "@lingui/react/macro";
import { Select } from "../../ui/Select";
import { useSearchChange } from "../useSurveyView";
import type { ComparisonSearch } from "./grouping";
import { useComparison, type Wanted } from "./useComparison";

const OTHERS = "";

/** What each group is set against: one of those that show, or all the others. */
export function ReferenceSelect({ nameOf, ...wanted }: Wanted & { nameOf: (key: string) => string }) {
  const { t } = useLingui();
  const change = useSearchChange<ComparisonSearch>();
  const { groups, reference } = useComparison(wanted);
  const shown = groups.filter(({ status }) => status === "ok");
  return (
    <Select
      label={t`Each set against`}
      options={[
        { id: OTHERS, text: t`All the others together` },
        ...shown.map(({ key }) => ({ id: key, text: nameOf(key) })),
      ]}
      value={reference ?? OTHERS}
      onChange={(id) => change({ reference: id === OTHERS ? undefined : String(id) })}
    />
  );
}
