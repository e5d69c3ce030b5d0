import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { findingsQuery, markFinding } from "../../api/improvement";
import type { Measure } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { type Option, Select } from "../../ui/Select";
import { TextArea } from "../../ui/TextArea";
import { asked, type Item, labelOf } from "../items";
import { useSurveyView } from "../useSurveyView";
import { FormDialog } from "./FormDialog";
import { GroupFields } from "./GroupFields";
import { type Beside, firstPair, groupFilters } from "./groups";
import { hasOptions, measureFilter } from "./measures";

type FindingDialogProps = {
  items: readonly Item[];
  comments: Measure["comments"];
  beside: Beside | undefined;
  owners: readonly Option[];
  onKept: () => void;
  onClose: () => void;
};

const FIELDS = [
  "/statement",
  "/organisationId",
  "/measure/row",
  "/measure/option",
  "/measure/goal",
  "/measure/filter",
  "/against",
];

/** What the figure says, and which figure it is. */
export function FindingDialog({ items, comments, beside, owners, onKept, onClose }: FindingDialogProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const queries = useQueryClient();
  const { surveyId, filter } = useSurveyView();
  const [statement, setStatement] = useState("");
  const [owner, setOwner] = useState(owners[0]?.id ?? "");
  const [itemId, setItemId] = useState(items.length === 1 ? items[0]?.id : undefined);
  const [option, setOption] = useState<string>();
  const [goal, setGoal] = useState<Measure["goal"]>(comments ? "decrease" : "increase");
  const [pair, setPair] = useState(beside && firstPair(beside));
  const item = items.find(({ id }) => id === itemId);
  const options = items[0] && hasOptions(items[0]) ? (items[0].question.options ?? []) : [];
  const measured = comments ? { comments } : item && { ...asked(item), ...(option && { option }) };
  const save = useMutation({
    mutationFn: (of: Pick<Measure, "question" | "row" | "option" | "comments">) => {
      const { from, to } = filter;
      const within = measureFilter(filter);
      const groups = beside && pair && groupFilters(beside, pair);
      const measure = { surveyId, ...of, filter: { ...within, ...groups?.one }, goal };
      const against = groups && { against: { ...within, ...groups.other } };
      const days = { ...(from && { from }), ...(to && { to }) };
      return markFinding({ organisationId: owner, statement: statement.trim(), measure, ...against, ...days });
    },
    onSuccess: async () => {
      await queries.invalidateQueries(findingsQuery);
      onKept();
    },
  });
  return (
    <FormDialog
      title={t`Mark as a finding`}
      submit={t`Keep the finding`}
      failure={save.error}
      fields={FIELDS}
      isPending={save.isPending}
      isDisabled={statement.trim() === "" || !measured || (options.length > 0 && !option)}
      onSubmit={() => measured && save.mutate(measured)}
      onClose={onClose}
    >
      <TextArea
        name="/statement"
        label={t`What the figure says`}
        hint={t`In one sentence. The figure is kept with the filter and the days of this page.`}
        rows={3}
        maxLength={500}
        value={statement}
        onChange={setStatement}
        prose
        autoFocus
      />
      {beside && pair && <GroupFields beside={beside} value={pair} onChange={setPair} />}
      {items.length > 1 && (
        <Select
          name="/measure/row"
          label={t`Row`}
          options={items.map((one) => ({ id: one.id, text: one.rowText ? read(one.rowText) : labelOf(one, read) }))}
          value={itemId ?? null}
          onChange={(key) => setItemId(String(key))}
        />
      )}
      {options.length > 0 && (
        <Select
          name="/measure/option"
          label={t`Share of which answer`}
          options={options.map(({ key, text }) => ({ id: key, text: read(text) }))}
          value={option ?? null}
          onChange={(key) => setOption(String(key))}
        />
      )}
      <Select
        name="/measure/goal"
        label={t`Which way is better`}
        options={[
          { id: "increase", text: t`More is better` },
          { id: "decrease", text: t`Less is better` },
        ]}
        value={goal}
        onChange={(key) => setGoal(key === "decrease" ? "decrease" : "increase")}
      />
      {owners.length > 1 && (
        <Select
          name="/organisationId"
          label={t`Organisation`}
          hint={t`Only its own museums are measured.`}
          options={owners}
          value={owner}
          onChange={(key) => setOwner(String(key))}
        />
      )}
    </FormDialog>
  );
}
