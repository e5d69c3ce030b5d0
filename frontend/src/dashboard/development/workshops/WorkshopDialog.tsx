import { useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { findingsQuery, ideasQuery } from "../../../api/improvement";
import { clustersQuery, organisationsQuery } from "../../../api/museums";
import type { Workshop } from "../../../api/types";
import { useMay } from "../../../api/useMay";
import { changeWorkshop, createWorkshop, workshopsQuery } from "../../../api/workshops";
import { useSpeech } from "../../../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../i18n/languages";
import { optionsOf } from "../../../i18n/useNames";
import { Checkboxes } from "../../../ui/Checkboxes";
import { Select } from "../../../ui/Select";
import { TextArea } from "../../../ui/TextArea";
import { TextField } from "../../../ui/TextField";
import { FormDialog } from "../FormDialog";
import { isoToday } from "../progress";
import { usePlaces } from "../usePlaces";
import { isReady, newWorkshopOf, type Plan, patchOf, planOf } from "./plan";
import { useWorkshopWords } from "./useWorkshopWords";

type WorkshopDialogProps = {
  /** To be changed; else a new one is planned. */
  workshop?: Workshop;
  onDone: (workshop: Workshop) => void;
  onClose: () => void;
};

const NONE = "none";
/** What belongs to one organisation only. */
const NOWHERE = { clusterId: undefined, museumIds: [], findingIds: [], ideaIds: [] };
const DOTS = Array.from({ length: 10 }, (_, index) => ({ id: String(index + 1), text: String(index + 1) }));
const FIELDS = [
  ...LANGUAGES.flatMap((tag) => [`/title/${tag}`, `/prompt/${tag}`]),
  "/heldOn",
  "/place",
  "/organisationId",
  "/clusterId",
  "/museumIds",
  "/findingIds",
  "/ideaIds",
  "/voteMethod",
  "/dots",
];

/** What a workshop is about, when and where, and how its people vote. */
export function WorkshopDialog({ workshop, onDone, onClose }: WorkshopDialogProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const may = useMay();
  const queries = useQueryClient();
  const { methods } = useWorkshopWords();
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const owners = organisations.filter(({ id }) => may("IMPROVEMENT_EDIT", id));
  const [plan, setPlan] = useState<Plan>(() => (workshop ? planOf(workshop) : begun(owners[0]?.id)));
  const set = (change: Partial<Plan>) => setPlan((now) => ({ ...now, ...change }));
  const save = useMutation({
    mutationFn: () =>
      workshop ? changeWorkshop(workshop.id, workshop.revision, patchOf(plan)) : createWorkshop(newWorkshopOf(plan)),
    onSuccess: async (saved) => {
      await queries.invalidateQueries(workshopsQuery);
      onDone(saved);
    },
  });
  const text = (of: "title" | "prompt", tag: string) => ({
    name: `/${of}/${tag}`,
    lang: tag,
    value: plan[of][tag] ?? "",
    onChange: (words: string) => set({ [of]: { ...plan[of], [tag]: words } }),
  });
  return (
    <FormDialog
      title={workshop ? t`Change the workshop` : t`New workshop`}
      submit={workshop ? t`Save` : t`Plan the workshop`}
      failure={save.error}
      fields={FIELDS}
      isPending={save.isPending}
      isDisabled={!isReady(plan)}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <p className="quiet">{t`In the languages of those who come: on a phone in another one, the words of one of these are shown.`}</p>
      <div className="development-languages">
        {LANGUAGES.map((tag) => (
          <fieldset key={tag} className="fieldset stack">
            <legend lang={tag}>{LANGUAGE_NAMES[tag]}</legend>
            <TextField label={t`Title`} {...text("title", tag)} maxLength={200} />
            <TextArea label={t`The question to everybody`} {...text("prompt", tag)} rows={3} maxLength={1000} prose />
          </fieldset>
        ))}
      </div>
      <div className="fields">
        <TextField
          type="date"
          name="/heldOn"
          label={t`Date`}
          value={plan.heldOn}
          onChange={(heldOn) => set({ heldOn })}
        />
        <TextField
          name="/place"
          label={t`Place`}
          maxLength={200}
          value={plan.place}
          onChange={(place) => set({ place })}
        />
      </div>
      <div className="fields">
        <Select
          name="/voteMethod"
          label={t`Way of voting`}
          options={optionsOf(methods)}
          value={plan.voteMethod}
          onChange={(key) => set({ voteMethod: key as Plan["voteMethod"] })}
        />
        {plan.voteMethod === "dots" && (
          <Select
            name="/dots"
            label={t`Dots for each`}
            options={DOTS}
            value={String(plan.dots)}
            onChange={(key) => set({ dots: Number(key) })}
          />
        )}
      </div>
      {owners.length > 1 && !workshop && (
        <Select
          name="/organisationId"
          label={t`Organisation`}
          options={owners.map(({ id, name }) => ({ id, text: read(name) }))}
          value={plan.organisationId || null}
          onChange={(key) => set({ ...NOWHERE, organisationId: String(key) })}
        />
      )}
      <MuseumFields plan={plan} onChange={set} />
      <TakenFields plan={plan} onChange={set} />
    </FormDialog>
  );
}

type PartProps = { plan: Plan; onChange: (change: Partial<Plan>) => void };

/** Whose services it is about: of other organisations only within a cluster. */
function MuseumFields({ plan, onChange }: PartProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { museums } = usePlaces();
  const { data: clusters = [] } = useQuery(clustersQuery);
  const own = museums.filter(({ organisationId }) => organisationId === plan.organisationId);
  const around = clusters.filter(({ members }) =>
    members.some(({ organisationId }) => organisationId === plan.organisationId),
  );
  const cluster = around.find(({ id }) => id === plan.clusterId);
  const others = cluster?.members.filter(({ organisationId }) => organisationId !== plan.organisationId) ?? [];
  const options = [
    ...own.map(({ id, name }) => ({ id, text: read(name) })),
    ...others.map(({ museumId, name }) => ({ id: museumId, text: read(name) })),
  ];
  const within = (ids: readonly string[], clusterId: string | undefined) => {
    const members = around.find(({ id }) => id === clusterId)?.members ?? [];
    return ids.filter((id) => own.some((one) => one.id === id) || members.some(({ museumId }) => museumId === id));
  };
  return (
    <>
      {around.length > 0 && (
        <Select
          name="/clusterId"
          label={t`Cluster`}
          hint={t`With a cluster, museums of its other organisations can be taken in.`}
          options={[
            { id: NONE, text: t({ message: "None", context: "cluster" }) },
            ...around.map(({ id, name }) => ({ id, text: read(name) })),
          ]}
          value={plan.clusterId ?? NONE}
          onChange={(key) => {
            const clusterId = key === NONE ? undefined : String(key);
            onChange({ clusterId, museumIds: within(plan.museumIds, clusterId) });
          }}
        />
      )}
      {options.length > 0 && (
        <Checkboxes
          name="/museumIds"
          label={t`Museums`}
          options={options}
          value={[...plan.museumIds]}
          onChange={(museumIds) => onChange({ museumIds })}
        />
      )}
    </>
  );
}

/** What is known already, and what somebody has thought of: shown while people wait. */
function TakenFields({ plan, onChange }: PartProps) {
  const { t } = useLingui();
  const { data: findings = [] } = useQuery(findingsQuery);
  const { data: ideas = [] } = useQuery(ideasQuery);
  const isOurs = ({ organisationId }: { organisationId: string }) => organisationId === plan.organisationId;
  const known = findings.filter(isOurs).map(({ id, statement }) => ({ id, text: statement }));
  const thought = ideas
    .filter((idea) => isOurs(idea) && (idea.state === "open" || plan.ideaIds.includes(idea.id)))
    .flatMap(({ id, text }) => (text ? [{ id, text }] : []));
  return (
    <>
      {known.length > 0 && (
        <Checkboxes
          name="/findingIds"
          label={t`Findings to take along`}
          options={known}
          value={[...plan.findingIds]}
          onChange={(findingIds) => onChange({ findingIds })}
        />
      )}
      {thought.length > 0 && (
        <Checkboxes
          name="/ideaIds"
          label={t`Ideas to take along`}
          options={thought}
          value={[...plan.ideaIds]}
          onChange={(ideaIds) => onChange({ ideaIds })}
        />
      )}
    </>
  );
}

const begun = (organisationId = ""): Plan => ({
  organisationId,
  title: {},
  prompt: {},
  heldOn: isoToday(),
  place: "",
  museumIds: [],
  findingIds: [],
  ideaIds: [],
  voteMethod: "dots",
  dots: 3,
});
