import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { findingsQuery } from "../../api/improvement";
import type { Measure } from "../../api/types";
import { Select } from "../../ui/Select";
import type { Draft } from "./draft";

type PurposeSelectProps = {
  draft: Draft;
  /** The measure that it has already, which it keeps without a finding. */
  kept: Measure | undefined;
  onChange: (change: Draft) => void;
};

const NONE = "none";

/** Which finding it answers: its figure is measured again once the action is done. */
export function PurposeSelect({ draft, kept, onChange }: PurposeSelectProps) {
  const { t } = useLingui();
  const { data = [] } = useQuery(findingsQuery);
  const findings = data.filter(({ organisationId }) => organisationId === draft.organisationId);
  if (findings.length === 0) return null;
  return (
    <Select
      name="/findingId"
      label={t`Finding`}
      hint={t`Its figure is measured again when the action is done.`}
      options={[
        { id: NONE, text: t`On no finding` },
        ...findings.map(({ id, statement }) => ({ id, text: statement })),
      ]}
      value={findings.some(({ id }) => id === draft.findingId) ? (draft.findingId ?? NONE) : NONE}
      onChange={(key) => {
        const finding = findings.find(({ id }) => id === key);
        onChange({ findingId: finding?.id, measure: finding ? finding.measure : kept });
      }}
    />
  );
}
